/**
 * Questions that leave the model and answers that come back; devices that come from tables of others.
 *
 * <ul>
 * <li>{@link org.bunkai.exchange.Questionnaire} collects the facts that undecidable findings wait for, one question per fact.</li>
 * <li>{@link org.bunkai.exchange.QuestionFormat} writes it for the people who know: a workbook, a CSV file, or Markdown to read.</li>
 * <li>{@link org.bunkai.exchange.AnswerSheet} reads a filled-in workbook or CSV file, which nobody trusts: sizes are limited, formulas are
 * never evaluated.</li>
 * <li>{@link org.bunkai.exchange.AnswerBook} brings its answers into a model and says what became of each row.</li>
 * <li>{@link org.bunkai.exchange.ImportPlan} says what a table of devices would do to a model, row by row, and does it as one command.
 * Tables come from {@link org.bunkai.exchange.source.ImportSource}s, of which {@link org.bunkai.exchange.LedgerSource} is the first; an
 * {@link org.bunkai.exchange.ImportMapping} says what columns and words mean, a {@link org.bunkai.exchange.MappingFile} remembers it.</li>
 * </ul>
 *
 * Whatever is wrong with such a file is an {@link org.bunkai.exchange.ExchangeException}. Workbooks are written and read with Apache POI
 * (docs/adr/0010).
 */
package org.bunkai.exchange;
