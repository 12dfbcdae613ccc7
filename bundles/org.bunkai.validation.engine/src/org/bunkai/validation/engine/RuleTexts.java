package org.bunkai.validation.engine;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bunkai.validation.engine.RunResult.NotRun;
import org.bunkai.validation.engine.RunResult.PackError;
import org.bunkai.validation.engine.RunResult.RuleError;

/**
 * Turns findings into text, Japanese for a Japanese locale and English for every other. Both languages can be asked for in one process,
 * whatever the default locale is. Thread-safe; never throws because of a missing or wrong text: a missing key is shown as {@code ??key??}.
 */
public final class RuleTexts {

    private static final String OWN = "engine.";
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d{1,2})\\}");

    private final Messages own = new Messages(RuleTexts.class::getResource);
    private final Map<String, LoadedPack> packs = new HashMap<>();
    private final Map<String, Messages> messages = new HashMap<>();

    RuleTexts(List<LoadedPack> loaded) {
        for (LoadedPack each : loaded) {
            packs.put(each.id(), each);
            messages.put(each.id(), new Messages(each.pack()::resource));
        }
    }

    /** The title of a rule. */
    public String title(RuleMetadata rule, Locale locale) {
        return text(rule.pack(), rule.id() + ".title", List.of(), locale, ArgumentNames.IDS);
    }

    /** The message of a finding; empty for a SATISFIED without a note. */
    public String message(Finding finding, Locale locale, ArgumentNames names) {
        return finding.key().isEmpty() ? "" : text(finding.rule().pack(), finding.key(), finding.arguments(), locale, names);
    }

    /** Why a rule failed. */
    public String message(RuleError error, Locale locale) {
        return text(error.rule().pack(), error.key(), error.arguments(), locale, ArgumentNames.IDS);
    }

    /** Why a rule did not run. */
    public String message(NotRun notRun, Locale locale) {
        return text(notRun.rule().pack(), notRun.key(), List.of(), locale, ArgumentNames.IDS);
    }

    /** What is wrong with a pack. */
    public String message(PackError error, Locale locale) {
        return text(error.pack(), error.key(), error.arguments(), locale, ArgumentNames.IDS);
    }

    /** The documentation of a rule (Markdown), if the pack has it in that language. */
    public Optional<String> documentation(RuleMetadata rule, Locale locale) {
        LoadedPack pack = packs.get(rule.pack());
        String language = Messages.isJapanese(locale) ? "ja" : "en";
        URL url = pack == null ? null : pack.pack().resource("rules/" + rule.id() + "." + language + ".md");
        if (url == null) {
            return Optional.empty();
        }
        try (InputStream in = url.openStream()) {
            return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private String text(String pack, String key, List<Object> arguments, Locale locale, ArgumentNames names) {
        Messages source = key.startsWith(OWN) ? own : messages.get(pack);
        String pattern = source == null ? null : source.pattern(key, locale);
        if (pattern == null) {
            return "??" + key + "??";
        }
        Matcher matcher = PLACEHOLDER.matcher(pattern);
        return matcher.replaceAll(match -> {
            int number = Integer.parseInt(match.group(1));
            return Matcher.quoteReplacement(number < arguments.size() ? render(arguments.get(number), locale, names) : match.group());
        });
    }

    private static String render(Object argument, Locale locale, ArgumentNames names) {
        return switch (argument) {
            case String text -> text;
            case Number number -> number.toString();
            case LocalDate date -> date.toString();
            default -> names.name(argument, locale);
        };
    }
}
