package org.bunkai.validation.engine;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The messages of one bundle in its two languages, read once from UTF-8 property files, without fallback to another language. */
final class Messages {

    private final Function<String, URL> resources;
    private final Map<String, Map<String, String>> byFile = new ConcurrentHashMap<>();

    Messages(Function<String, URL> resources) {
        this.resources = resources;
    }

    /** The pattern of a key, or {@code null}. */
    String pattern(String key, Locale locale) {
        return byFile.computeIfAbsent(isJapanese(locale) ? "messages_ja.properties" : "messages.properties", this::read).get(key);
    }

    static boolean isJapanese(Locale locale) {
        return Locale.JAPANESE.getLanguage().equals(locale.getLanguage());
    }

    private Map<String, String> read(String file) {
        URL url = resources.apply(file);
        Map<String, String> result = new TreeMap<>();
        if (url != null) {
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
                properties.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            properties.stringPropertyNames().forEach(key -> result.put(key, properties.getProperty(key)));
        }
        return Map.copyOf(result);
    }
}
