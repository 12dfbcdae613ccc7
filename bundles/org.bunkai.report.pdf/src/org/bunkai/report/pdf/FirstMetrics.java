package org.bunkai.report.pdf;

import java.util.concurrent.Callable;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;

/**
 * Metrics of the first font for all: lines of text stay equally far apart whatever characters are in them, and fonts that fall back are
 * read only when they are needed.
 */
final class FirstMetrics implements FSCacheEx<String, FSCacheValue> {

    private FSCacheValue first;

    @Override
    public void put(String font, FSCacheValue metrics) {
        if (first == null) {
            first = metrics;
        }
    }

    @Override
    public FSCacheValue get(String font, Callable<? extends FSCacheValue> loader) {
        return first;
    }

    @Override
    public FSCacheValue get(String font) {
        return first;
    }
}
