package org.bunkai.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.bunkai.model.architecture.Architecture;
import org.bunkai.model.architecture.ArchitecturePackage;
import org.bunkai.model.edit.AnswerKind;
import org.bunkai.model.edit.Choices;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;

/**
 * What a workbook offers and refuses while it is filled in. Lists stand in a sheet of their own, because one that stands in the rule of a
 * cell holds 255 characters and no comma.
 */
final class DropDowns {

    /** Longer lists help nobody; names and ids can be typed. */
    private static final int MOST_CHOICES = 1_000;
    /** Areas of one rule: Excel repairs files whose rules have very many. */
    private static final int MOST_AREAS = 200;
    private static final LocalDate FIRST_DATE = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST_DATE = LocalDate.of(2199, 12, 31);

    private final XSSFSheet sheet;
    private final XSSFSheet lists;
    private final WorkbookStyles styles;
    private final List<EObject> objects;
    private final ExchangeTexts texts;
    private final DataValidationHelper helper;
    private final Map<String, String> areas = new LinkedHashMap<>();
    private final Map<EClass, String> areasOfElements = new HashMap<>();

    DropDowns(XSSFSheet sheet, XSSFSheet lists, WorkbookStyles styles, Architecture architecture, ExchangeTexts texts) {
        this.sheet = sheet;
        this.lists = lists;
        this.styles = styles;
        this.objects = new FactKeys(architecture).objects();
        this.texts = texts;
        this.helper = sheet.getDataValidationHelper();
    }

    /** Adds the rules for all rows of the table. */
    void add(List<QuestionRow> rows) {
        Map<DataValidationConstraint, List<Integer>> answers = new LinkedHashMap<>();
        Map<String, DataValidationConstraint> constraints = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            Question question = rows.get(i).question();
            String list = list(question);
            if (question.kind() == AnswerKind.DATE) {
                answers.computeIfAbsent(constraints.computeIfAbsent("", k -> dates()), k -> new ArrayList<>()).add(i + 1);
            } else if (!list.isEmpty()) {
                answers.computeIfAbsent(constraints.computeIfAbsent(list, helper::createFormulaListConstraint), k -> new ArrayList<>())
                        .add(i + 1);
            }
        }
        answers.forEach((constraint, numbers) -> restrict(constraint, Column.ANSWER, numbers,
                rows.get(numbers.getFirst() - 1).question().kind() != AnswerKind.ELEMENT));
        offer(Column.BY, ArchitecturePackage.eINSTANCE.getParty(), rows);
        offer(Column.DOCUMENT, ArchitecturePackage.eINSTANCE.getDocument(), rows);
        restrict(dates(), Column.ON, numbers(rows, r -> r.open().contains(Column.ON)), true);
        restrict(dates(), Column.UNTIL, numbers(rows, r -> r.open().contains(Column.UNTIL)), true);
    }

    private void offer(Column column, EClass type, List<QuestionRow> rows) {
        List<Integer> numbers = numbers(rows, r -> r.open().contains(column));
        String list = numbers.isEmpty() ? "" : elements(type);
        if (!list.isEmpty()) {
            restrict(helper.createFormulaListConstraint(list), column, numbers, false);
        }
    }

    private static List<Integer> numbers(List<QuestionRow> rows, Predicate<QuestionRow> wanted) {
        List<Integer> numbers = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (wanted.test(rows.get(i))) {
                numbers.add(i + 1);
            }
        }
        return numbers;
    }

    /** The area with the choices of a question; empty if there is none. */
    private String list(Question question) {
        return switch (question.kind()) {
            case CHOICE, RECORD -> area(Choices.of(question.fact().holder(), question.fact().feature()).stream().map(texts::word).toList());
            case ELEMENT -> elements((EClass) question.fact().feature().getEType());
            default -> "";
        };
    }

    private String elements(EClass type) {
        return areasOfElements.computeIfAbsent(type, this::areaOfElements);
    }

    private String areaOfElements(EClass type) {
        List<String> choices = objects.stream().filter(type::isInstance).limit(MOST_CHOICES + 1L).map(texts::choice).toList();
        return choices.size() > MOST_CHOICES ? "" : area(choices);
    }

    private String area(List<String> choices) {
        return choices.isEmpty() ? "" : areas.computeIfAbsent(String.join("\n", choices), k -> write(choices));
    }

    /** Writes a list into the next column and returns its area as a formula. */
    private String write(List<String> choices) {
        int column = areas.size();
        for (int i = 0; i < choices.size(); i++) {
            Row row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
            Cell cell = row.createCell(column);
            cell.setCellValue(choices.get(i));
            cell.setCellStyle(styles.locked());
        }
        return "'" + lists.getSheetName() + "'!" + new CellReference(0, column, true, true).formatAsString() + ":"
                + new CellReference(choices.size() - 1, column, true, true).formatAsString();
    }

    private DataValidationConstraint dates() {
        return helper.createDateConstraint(OperatorType.BETWEEN, serial(FIRST_DATE), serial(LAST_DATE), null);
    }

    private static String serial(LocalDate date) {
        return Integer.toString((int) DateUtil.getExcelDate(date));
    }

    /**
     * Adds a rule to cells of a column.
     *
     * @param strict whether nothing else can be entered; an element can be named by its id, too
     */
    private void restrict(DataValidationConstraint constraint, Column column, List<Integer> numbers, boolean strict) {
        CellRangeAddressList cells = new CellRangeAddressList();
        for (int i = 0; i < numbers.size();) {
            int first = numbers.get(i);
            int last = first;
            for (i++; i < numbers.size() && numbers.get(i) == last + 1; i++) {
                last++;
            }
            cells.addCellRangeAddress(new CellRangeAddress(first, last, column.ordinal(), column.ordinal()));
            if (cells.countRanges() == MOST_AREAS || i == numbers.size()) {
                add(constraint, cells, strict);
                cells = new CellRangeAddressList();
            }
        }
    }

    private void add(DataValidationConstraint constraint, CellRangeAddressList cells, boolean strict) {
        DataValidation rule = helper.createValidation(constraint, cells);
        boolean isList = constraint.getValidationType() == DataValidationConstraint.ValidationType.LIST;
        rule.setShowErrorBox(strict);
        rule.createErrorBox(texts.get("input.title"), texts.get(isList ? "input.choice" : "input.date"));
        // For this format POI means the opposite: true shows the arrow.
        rule.setSuppressDropDownArrow(isList);
        sheet.addValidationData(rule);
    }
}
