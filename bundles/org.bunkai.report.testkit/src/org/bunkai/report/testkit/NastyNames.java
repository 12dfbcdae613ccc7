package org.bunkai.report.testkit;

import java.util.List;

/** What people and attackers write where a name belongs. */
public final class NastyNames {

    /** Names that XML can carry. */
    public static final List<String> ALL = List.of("<script>alert('x')</script>", "${7*7} #{1+1} [=1+1]", "<#include \"/etc/passwd\">",
            "\u202Eこれは逆順\u202C RTL \u200F印", "端末😀👩‍⚕️🏥絵文字", "=HYPERLINK(\"x\",\"押す\")", "=cmd|' /C calc'!A0", "+1+1", "-2+3", "@SUM(1,2)",
            "\t=1+1", "髙橋・﨑山・𠮷野家・葛󠄀城", "{{title}} {{#p}}", "]]> & &amp; \" '", "_x000D_ _x0041_", "&P &\"Arial\"", "長".repeat(10_000),
            "A".repeat(10_000), "");

    /** A name with characters that XML cannot carry. */
    public static final String ILLEGAL = "制御\u0001\u0008\u000B文字\uFFFE半分\uD800終";

    /** What is left of {@link #ILLEGAL}. */
    public static final String LEGAL = "制御文字半分終";

    private NastyNames() {
    }
}
