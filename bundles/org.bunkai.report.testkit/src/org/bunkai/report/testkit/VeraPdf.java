package org.bunkai.report.testkit;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The open-source judge of PDF/A and PDF/UA, in a class loader of its own: its archives are no bundles, and JAXB is among them. The build
 * of {@code org.bunkai.report.pdf.tests} puts them into its folder {@code lib}, so other tests that ask the judge are built after it.
 */
public final class VeraPdf {

    private static final ClassLoader LOADER = loader();

    private VeraPdf() {
    }

    /**
     * What a PDF violates.
     *
     * @param flavour {@code 2a} for PDF/A-2a, {@code ua1} for PDF/UA-1
     * @return clause, number of the test and message; empty if it is compliant
     */
    public static Set<String> violations(byte[] pdf, String flavour) throws ReflectiveOperationException, IOException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(LOADER);
        try {
            type("gf.foundry.VeraGreenfieldFoundryProvider").getMethod("initialise").invoke(null);
            Class<?> flavours = type("pdfa.flavours.PDFAFlavour");
            Object wanted = flavours.getMethod("byFlavourId", String.class).invoke(null, flavour);
            Class<?> foundries = type("pdfa.VeraPDFFoundry");
            Object foundry = type("pdfa.Foundries").getMethod("defaultInstance").invoke(null);
            try (AutoCloseable parser = (AutoCloseable) foundries.getMethod("createParser", InputStream.class, flavours).invoke(foundry,
                    new ByteArrayInputStream(pdf), wanted)) {
                Object validator = foundries.getMethod("createValidator", flavours, boolean.class).invoke(foundry, wanted, false);
                Object result = type("pdfa.PDFAValidator").getMethod("validate", type("pdfa.PDFAParser")).invoke(validator, parser);
                return violations(result);
            } catch (ReflectiveOperationException | IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static Set<String> violations(Object result) throws ReflectiveOperationException {
        Class<?> results = type("pdfa.results.ValidationResult");
        Class<?> assertions = type("pdfa.results.TestAssertion");
        Class<?> rules = type("pdfa.validation.profiles.RuleId");
        Method message = assertions.getMethod("getMessage");
        Set<String> violations = new TreeSet<>();
        for (Object assertion : (List<?>) results.getMethod("getTestAssertions").invoke(result)) {
            Object rule = assertions.getMethod("getRuleId").invoke(assertion);
            violations.add(rules.getMethod("getClause").invoke(rule) + "-" + rules.getMethod("getTestNumber").invoke(rule) + " "
                    + message.invoke(assertion));
        }
        boolean isCompliant = (Boolean) results.getMethod("isCompliant").invoke(result);
        if (isCompliant != violations.isEmpty()) {
            throw new IllegalStateException("compliant: " + isCompliant + ", but " + violations);
        }
        return violations;
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
        return LOADER.loadClass("org.verapdf." + name);
    }

    private static ClassLoader loader() {
        Path archives = Path.of(System.getProperty("bunkai.root"), "tests/org.bunkai.report.pdf.tests/lib");
        try (Stream<Path> files = Files.list(archives)) {
            return new URLClassLoader(files.map(VeraPdf::url).toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static URL url(Path file) {
        try {
            return file.toUri().toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
