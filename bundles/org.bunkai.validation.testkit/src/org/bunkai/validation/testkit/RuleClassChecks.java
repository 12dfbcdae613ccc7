package org.bunkai.validation.testkit;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.bunkai.validation.api.Rule;
import org.eclipse.emf.ecore.EModelElement;

/** Whether rules are final and keep nothing: one instance serves many runs at the same time. */
final class RuleClassChecks {

    private static final List<Class<?>> IMMUTABLE = List.of(String.class, Number.class, Boolean.class, Character.class, Enum.class,
            Record.class, Class.class, Pattern.class, TemporalAccessor.class, TemporalAmount.class, EModelElement.class);

    private RuleClassChecks() {
    }

    static List<String> problems(List<Rule> rules) {
        List<String> problems = new ArrayList<>();
        for (Rule rule : rules) {
            if (!Modifier.isFinal(rule.getClass().getModifiers())) {
                problems.add(rule.id() + ": " + rule.getClass().getSimpleName() + " is not final");
            }
            for (Class<?> type = rule.getClass(); type != null; type = type.getSuperclass()) {
                for (Field field : type.getDeclaredFields()) {
                    if (!field.isSynthetic() && !isImmutable(field, rule)) {
                        problems.add(rule.id() + ": field " + type.getSimpleName() + "." + field.getName() + " can change");
                    }
                }
            }
        }
        return problems;
    }

    private static boolean isImmutable(Field field, Rule rule) {
        if (!Modifier.isFinal(field.getModifiers())) {
            return false;
        }
        try {
            field.setAccessible(true);
            return field.getType().isPrimitive() || isImmutable(field.get(rule));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By the value, since collections and functions can be either: {@code List.of} and lambdas are taken, all else of them is not. */
    private static boolean isImmutable(Object value) {
        if (value == null || IMMUTABLE.stream().anyMatch(type -> type.isInstance(value))) {
            return true;
        }
        boolean fixed = value.getClass().getName().startsWith("java.util.ImmutableCollections$");
        return switch (value) {
            case Collection<?> elements -> fixed && elements.stream().allMatch(RuleClassChecks::isImmutable);
            case Map<?, ?> map -> fixed && map.values().stream().allMatch(RuleClassChecks::isImmutable);
            default -> value.getClass().isHidden();
        };
    }
}
