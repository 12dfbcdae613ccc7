package org.bunkai.workbench.help;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;

/** Makes a web page of Markdown. Links to other pages of the guide get a scheme of their own, by which the view knows them. */
final class GuidePage {

    /** What the address of another page begins with. */
    static final String SCHEME = "bunkai:";

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder().extensions(EXTENSIONS).escapeHtml(true)
            .attributeProviderFactory(context -> new Links()).build();
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="%s"><head><meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <style>
            body { margin: 12px 16px; font: 14px/1.6 sans-serif; color: %s; background: %s; overflow-wrap: break-word; }
            h1 { font-size: 20px; } h2 { font-size: 16px; margin-top: 1.6em; } a { color: %s; }
            table { border-collapse: collapse; } td, th { border: 1px solid #7b8794; padding: 2px 8px; text-align: left; vertical-align: top; }
            code { border: 1px solid #7b8794; border-radius: 3px; padding: 0 3px; font-size: 13px; } li { margin: 2px 0; }
            </style></head><body>
            %s</body></html>
            """;

    private GuidePage() {
    }

    static String html(String markdown, Locale locale, boolean dark) {
        String body = RENDERER.render(PARSER.parse(markdown));
        return dark ? PAGE.formatted(locale.getLanguage(), "#eeeeee", "#2f2f2f", "#6fc5ee", body)
                : PAGE.formatted(locale.getLanguage(), "#1f2933", "#ffffff", "#1565c0", body);
    }

    private static final class Links implements AttributeProvider {

        @Override
        public void setAttributes(Node node, String tag, Map<String, String> attributes) {
            String target = attributes.get("href");
            if (node instanceof Link && target.endsWith(".md")) {
                attributes.put("href", SCHEME + target.substring(0, target.length() - ".md".length()));
            }
        }
    }
}
