import { defineConfig } from 'vitest/config';

export default defineConfig({
    test: {
        include: ['test/**/*.test.ts'],
        reporters: ['default', ['junit', { suiteName: 'client' }]],
        outputFile: { junit: 'target/surefire-reports/TEST-client.xml' }
    }
});
