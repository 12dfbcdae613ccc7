package org.bunkai.report.instruments;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * An official form as far as it is public; everything in Japanese, as printed.
 *
 * @param title of the form, with year and state
 * @param source document that the item texts stand in
 * @param published where that document was published
 * @param items in the order of the form
 */
record Instrument(String title, String source, String published, List<Item> items) {

    Instrument {
        items = List.copyOf(items);
    }

    /** The items of the provider's form. */
    List<Item> providerItems() {
        return items.stream().filter(Item::isForProvider).map(Item::forProvider).toList();
    }

    /** Numbers of the items whose text is not public. */
    List<String> withoutText() {
        return items.stream().filter(item -> item.text() == null).map(Item::number).toList();
    }

    /** Numbers of the items of the provider's form whose text is public in the hospital's form only. */
    List<String> withoutProviderText() {
        return withText().filter(item -> item.isForProvider() && item.providerText() == null).map(Item::number).toList();
    }

    /** The items whose text is public. */
    Stream<Item> withText() {
        return items.stream().filter(item -> item.text() != null);
    }

    /**
     * One item.
     *
     * @param number as printed
     * @param text as printed, or {@code null} if it is not public
     * @param isForProvider whether the provider's form has an item of that number
     * @param providerText the text there, or {@code null} if it is not public
     * @param scope as printed, or empty
     * @param clauses clauses that the item names, as printed; empty if the public copy does not show them
     * @param page of the source, or {@code null} without text
     * @param asks what the text asks of a model; {@code null} exactly without text
     */
    record Item(String number, String text, boolean isForProvider, String providerText, String scope, List<String> clauses, String page,
            Question asks) {

        Item {
            Objects.requireNonNull(number);
            clauses = List.copyOf(clauses);
            if ((text == null) != (asks == null) || (text == null) != (page == null)) {
                throw new IllegalArgumentException("item " + number + " needs text, page and question, or none of them");
            }
        }

        /** The item as the provider reads it. */
        private Item forProvider() {
            return providerText == null ? new Item(number, null, true, null, "", List.of(), null, null)
                    : new Item(number, providerText, true, providerText, scope, clauses, page, asks);
        }
    }
}
