package org.bunkai.cli;

import java.io.PrintWriter;
import java.util.List;

import org.bunkai.exchange.ImportMapping;
import org.bunkai.exchange.ImportPlan;
import org.bunkai.exchange.ImportRow;
import org.bunkai.exchange.ImportRow.Outcome;
import org.bunkai.exchange.source.ImportTable;
import org.bunkai.model.Messages;
import org.bunkai.model.edit.Labels;

/** What an import does, in words for a terminal. */
final class ImportText {

    private final Messages texts;
    private final PrintWriter out;

    ImportText(Context context) {
        this.texts = context.texts();
        this.out = context.session().out();
    }

    /**
     * How columns are read, and what becomes of each row.
     *
     * @param missing headings of the mapping file that the table does not have
     */
    void write(ImportTable table, ImportMapping mapping, List<String> missing, ImportPlan plan) {
        out.println(texts.get("import.table", table.file().toString(), Integer.toString(table.rows().size())));
        mapping.columns().forEach((heading, target) -> out.println(texts.get("import.target", Messages.oneLine(heading),
                target.label(texts.locale()))));
        missing.forEach(heading -> out.println(texts.get("import.missing", Messages.oneLine(heading))));
        for (Outcome outcome : Outcome.values()) {
            rows(outcome, plan.rows(outcome));
        }
        if (!plan.additions().isEmpty()) {
            Labels labels = Labels.of(texts.locale());
            out.println(texts.get("import.additions", Integer.toString(plan.additions().size())));
            plan.additions().forEach(part -> out.println(texts.get("import.addition", labels.of(part.eClass()),
                    Messages.oneLine(labels.name(part)))));
        }
    }

    private void rows(Outcome outcome, List<ImportRow> rows) {
        out.println(texts.get("import.rows." + outcome, Integer.toString(rows.size())));
        if (outcome != Outcome.UNCHANGED) {
            rows.forEach(row -> out.println(texts.get("import.row", Integer.toString(row.number()), row.name(), row.detail())));
        }
    }
}
