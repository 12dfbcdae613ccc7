package org.bunkai.report.instruments;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.bunkai.model.Messages;
import org.bunkai.report.ReportTable;
import org.bunkai.report.ReportTable.Cell;
import org.bunkai.report.ReportTable.Row;
import org.bunkai.report.instruments.Instrument.Item;

/** Lists of items with their answers. */
final class Forms {

    private static final List<String> CHECKLIST = List.of("number=6", "item=28", "scope=9", "clauses=13", "answer=8", "date=9", "target=7",
            "basis=20");
    private static final List<String> PLAIN = List.of("number=7", "item=35", "answer=10", "date=10", "basis=38");

    private final Examiner examiner;
    private final Tables tables;
    private final Messages words;

    Forms(Examiner examiner, Tables tables, Messages words) {
        this.examiner = examiner;
        this.tables = tables;
        this.words = words;
    }

    /** A checklist, answered for the institution or a provider; いいえ leaves the target date to be filled in by hand. */
    ReportTable checklist(String id, String title, List<Item> items, Subject subject) {
        return new ReportTable(id, title, tables.columns(CHECKLIST), rows(items, subject, true));
    }

    /** A list of the institution without scope, clauses and target dates. */
    ReportTable plain(String id, String title, List<Item> items, Subject subject) {
        return new ReportTable(id, title, tables.columns(PLAIN), rows(items, subject, false));
    }

    private List<Row> rows(List<Item> items, Subject subject, boolean isChecklist) {
        return items.stream().map(item -> new Row("", item.asks() == null ? unanswered(item, isChecklist)
                : answered(item, examiner.evidence(item.asks(), subject), isChecklist))).toList();
    }

    private List<Cell> unanswered(Item item, boolean isChecklist) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.of(item.number()), Cell.of(words.word("item.notPublic"))));
        cells.addAll(Collections.nCopies((isChecklist ? CHECKLIST : PLAIN).size() - cells.size(), Cell.of("")));
        return cells;
    }

    private List<Cell> answered(Item item, List<Evidence> evidence, boolean isChecklist) {
        List<Cell> head = List.of(Cell.of(item.number()), Cell.of(item.text()));
        List<Cell> answer = List.of(tables.answer(evidence), tables.date(evidence));
        List<Cell> basis = List.of(tables.basis(evidence));
        return Stream.of(head, isChecklist ? List.of(Cell.of(item.scope()), clauses(item)) : List.<Cell>of(), answer,
                isChecklist ? List.of(Cell.of("")) : List.<Cell>of(), basis).flatMap(List::stream).toList();
    }

    private Cell clauses(Item item) {
        return Cell.of(item.clauses().isEmpty() ? words.word("clauses.notPublic")
                : item.clauses().stream().map(clause -> "▶" + clause).collect(Collectors.joining("\n")));
    }
}
