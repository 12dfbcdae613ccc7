package org.bunkai.exchange;

import org.bunkai.model.architecture.Facility;

/**
 * What the rows of one table are read with.
 *
 * @param mapping what columns and words mean
 * @param facility where devices stand whose row does not say so; {@code null} if that is not known
 * @param matcher finds devices of the model
 * @param elements finds everything else of the model
 * @param additions what the model does not have
 * @param texts language of what is said about the rows
 */
record ImportContext(ImportMapping mapping, Facility facility, DeviceMatcher matcher, ElementFinder elements, ImportAdditions additions,
        ExchangeTexts texts) {
}
