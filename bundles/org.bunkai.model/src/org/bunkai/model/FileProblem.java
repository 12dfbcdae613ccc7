package org.bunkai.model;

import java.util.List;
import java.util.Locale;

/** An exception that people can do something about: whoever catches it shows its sentences, not its stack. */
public interface FileProblem {

    /** What is wrong, where, and the cure: one sentence or more, each on one line. Languages other than ja get English. */
    List<String> messages(Locale locale);
}
