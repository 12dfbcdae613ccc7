package org.bunkai.report;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

/** The templates of pages: those of this bundle, of which a folder of the user may replace any. */
final class PageTemplates {

    private final Configuration configuration;
    private final Optional<Path> own;

    /**
     * @param own folder of the user's templates
     * @throws IOException if there is no such folder
     */
    PageTemplates(Optional<Path> own) throws IOException {
        this.own = own;
        TemplateLoader shipped = new ClassTemplateLoader(PageTemplates.class.getClassLoader(), "org/bunkai/report");
        configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setTemplateLoader(own.isEmpty() ? shipped
                : new MultiTemplateLoader(new TemplateLoader[] {new FileTemplateLoader(own.get().toFile()), shipped}));
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocalizedLookup(false);
        // Text of a model must never reach Java classes or other templates.
        configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        configuration.setAPIBuiltinEnabled(false);
        configuration.setObjectWrapper(new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34).build());
    }

    /**
     * Fills a template.
     *
     * @throws TemplateProblem if a template of the user's is wrong
     */
    String fill(String template, Map<String, Object> content) throws IOException {
        StringWriter page = new StringWriter();
        try {
            configuration.getTemplate(template).process(content, page);
        } catch (ParseException e) {
            throw problem(e);
        } catch (TemplateException e) {
            // A part that is included is at fault itself, not the place where it is included.
            throw e.getCause() instanceof ParseException included ? problem(included)
                    : problem(e.getTemplateSourceName(), number(e.getLineNumber()), number(e.getColumnNumber()),
                            e.getMessageWithoutStackTop(), e);
        }
        return page.toString();
    }

    private IOException problem(ParseException e) {
        return problem(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber(), e.getEditorMessage(), e);
    }

    private static int number(Integer number) {
        return number == null ? 0 : number;
    }

    private IOException problem(String name, int line, int column, String reason, Exception cause) {
        String file = name == null ? "report.ftlh" : name;
        return new TemplateProblem(own.map(folder -> folder.resolve(file)).orElse(Path.of(file)), line, column, firstLine(reason), cause);
    }

    private static String firstLine(String text) {
        return text == null ? "" : text.strip().lines().findFirst().orElse("").strip();
    }
}
