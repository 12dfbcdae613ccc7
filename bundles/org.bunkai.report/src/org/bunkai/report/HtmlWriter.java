package org.bunkai.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.bunkai.model.AtomicFile;
import org.bunkai.model.Messages;
import org.bunkai.report.ReportModel.MatrixTable;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/** One self-contained HTML page: no script, nothing loaded from outside, text of the model escaped. */
public final class HtmlWriter implements ReportWriter {

    private static final String FILE = "report.html";

    @Override
    public Path write(ReportModel report, Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        AtomicFile.write(file, out -> out.write(html(report).getBytes(StandardCharsets.UTF_8)));
        return file;
    }

    /** The report's page as text. */
    String html(ReportModel report) throws IOException {
        return page("report.ftlh", report.language(), report);
    }

    /** The clause matrix as a page of its own. */
    public String matrix(MatrixTable matrix) throws IOException {
        return page("matrix.ftlh", matrix.language(), matrix);
    }

    /** A comparison of two states of a model as a page. */
    public String diff(DiffModel diff) throws IOException {
        return page("diff.ftlh", diff.language(), diff);
    }

    private static String page(String template, String language, Object content) throws IOException {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(new ClassTemplateLoader(HtmlWriter.class.getClassLoader(), "org/bunkai/report"));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        // Text of a model must never reach Java classes or other templates.
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build());
        StringWriter page = new StringWriter();
        try {
            configuration.getTemplate(template).process(Map.of("r", content, "w", Messages.of(HtmlWriter.class, Locale.of(language))), page);
        } catch (TemplateException e) {
            throw new IllegalStateException("the template " + template + " is wrong", e);
        }
        return page.toString();
    }
}
