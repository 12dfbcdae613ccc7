package org.bunkai.validation.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.bunkai.validation.api.Severity;

/**
 * What stands in {@code rules/<id>.json} beside a rule.
 *
 * @param id rule id
 * @param pack pack id
 * @param since version of the pack in which the rule first stood
 * @param clauses clause ids per edition, for example {@code "6.0" -> [v6.ops.13.5]}
 * @param strength from the clause's wording
 * @param kind how it decides
 * @param severity severity unless a case says otherwise
 * @param causes fixed words that tell several answers for one element apart
 * @param parameters numbers and words that the guideline leaves open
 * @param reads features read by the rule itself, as {@code Class.feature}; those of derived views are added by the engine
 * @param inventory inventory kinds whose completeness decides what silence means
 */
public record RuleMetadata(String id, String pack, String since, Map<String, List<String>> clauses, Strength strength, Kind kind,
        Severity severity, List<String> causes, List<Parameter> parameters, Set<String> reads, List<String> inventory) {

    /**
     * This rule as it is meant for an edition: with the clauses that those of another edition became, where all of them are known to have
     * become one; else unchanged.
     *
     * @param became clause id of that edition by clause id of another one
     */
    RuleMetadata in(String edition, Map<String, String> became) {
        if (clauses.containsKey(edition)) {
            return this;
        }
        // By edition, because the map itself has no order.
        return new TreeMap<>(clauses).values().stream().filter(ids -> became.keySet().containsAll(ids)).findFirst().map(ids -> {
            Map<String, List<String>> all = new HashMap<>(clauses);
            all.put(edition, ids.stream().map(became::get).distinct().toList());
            return new RuleMetadata(id, pack, since, Map.copyOf(all), strength, kind, severity, causes, parameters, reads, inventory);
        }).orElse(this);
    }

    /** Strength of an obligation, from the clause's wording. Only M, P and D decide a clause; S and X give advice. */
    public enum Strength {
        /** 「〜こと」 must. */
        M,
        /** 「原則として」 as a principle. */
        P,
        /** 「望ましい」「重要である」 desirable. */
        S,
        /** Derived by us so that an M can be checked. */
        D,
        /** Another instrument or good practice. */
        X;

        /** Whether rules of this strength decide the outcome of a clause. */
        public boolean decides() {
            return this == M || this == P || this == D;
        }
    }

    /** How a rule decides. */
    public enum Kind {
        /** Facts of one element ({@code f}). */
        FACTS,
        /** Paths ({@code p}). */
        PATHS,
        /** Recorded document or date ({@code d}). */
        DOCUMENTS,
        /** Attestation only ({@code a}): metadata and documentation, but no class. */
        ATTESTATION
    }

    /**
     * A parameter: a number of ours where the guideline gives none.
     *
     * @param name name
     * @param type {@code integer}, {@code string} or {@code boolean}
     * @param unit unit, for example {@code days}
     * @param defaultValue default, of the type's Java class
     * @param reasonJa why this default (ja)
     * @param reasonEn why this default (en)
     */
    public record Parameter(String name, String type, String unit, Object defaultValue, String reasonJa, String reasonEn) {

        /** Why this default: Japanese, else English. */
        public String reason(Locale locale) {
            return locale.getLanguage().equals(Locale.JAPANESE.getLanguage()) ? reasonJa : reasonEn;
        }

        /** Whether a text is a value of the type, so that it can stand in place of the default. */
        public boolean accepts(String text) {
            return ParameterValues.parse(this, text).isPresent();
        }
    }
}
