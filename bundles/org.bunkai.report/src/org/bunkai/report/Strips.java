package org.bunkai.report;

import java.util.Locale;
import java.util.Optional;

import org.bunkai.assessment.CheckResult;
import org.bunkai.diagram.svg.StripPicture;
import org.bunkai.diagram.svg.StripWriter;
import org.bunkai.diagram.svg.SvgOptions;
import org.bunkai.model.architecture.ResponsibilityBoundary;
import org.bunkai.notation.StripNotation;
import org.bunkai.report.ReportModel.Picture;
import org.bunkai.validation.engine.Finding;

/**
 * The small drawings of a report: made once for a result and a language, asked for every finding and boundary. Not for several threads at
 * once.
 */
final class Strips {

    private final StripNotation notation;
    private final StripWriter writer;

    private Strips(CheckResult result, Locale locale) {
        notation = new StripNotation(result, locale);
        writer = new StripWriter(SvgOptions.in(locale));
    }

    /** The small drawings of a result in Japanese or English. */
    static Strips of(CheckResult result, Locale locale) {
        return new Strips(result, locale);
    }

    /** The path that a finding of the result rests on; empty if it rests on none that leads from one place to another. */
    Optional<Picture> finding(Finding finding) {
        return notation.finding(finding).map(writer::write).map(Strips::picture);
    }

    /** A boundary of the checked architecture with both of its sides; empty if it is not recorded what it is at. */
    Optional<Picture> boundary(ResponsibilityBoundary boundary) {
        return notation.boundary(boundary).map(writer::write).map(Strips::picture);
    }

    private static Picture picture(StripPicture strip) {
        return new Picture(strip.svg(), strip.alternative(), strip.widthMm(), strip.heightMm());
    }
}
