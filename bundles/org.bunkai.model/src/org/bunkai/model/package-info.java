/**
 * Files and identities of the Bunkai metamodels.
 *
 * <ul>
 * <li>{@link org.bunkai.model.ModelLoader} and {@link org.bunkai.model.ModelWriter} read and write {@code *.bunkai} and
 * {@code *.assessment} files; whatever is wrong with a file is a {@link org.bunkai.model.ModelException}.</li>
 * <li>{@link org.bunkai.model.Ids} makes the ids that findings, layout and assessment files hang on.</li>
 * <li>{@link org.bunkai.model.Fingerprint} tells whether two models, or two lists of findings, say the same.</li>
 * <li>{@link org.bunkai.model.Ask} tells whom to ask for a missing fact.</li>
 * </ul>
 *
 * The metamodels themselves ({@code org.bunkai.model.architecture}, {@code .guideline}, {@code .assessment}) are generated from the files
 * in {@code model/}. Nothing here needs OSGi or EMF's global package registry.
 */
package org.bunkai.model;
