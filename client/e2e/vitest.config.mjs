import { defineConfig } from 'vitest/config';

export default defineConfig({
    test: {
        include: ['e2e/**/*.spec.mjs'],
        fileParallelism: false,
        testTimeout: 30_000,
        hookTimeout: 60_000,
        // A busy machine draws later; it must not draw wrongly.
        expect: { poll: { timeout: 10_000 } },
        reporters: ['default', ['junit', { suiteName: 'e2e' }]],
        outputFile: { junit: 'target/surefire-reports/TEST-e2e.xml' }
    }
});
