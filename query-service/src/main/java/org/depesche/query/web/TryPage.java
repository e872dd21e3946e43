package org.depesche.query.web;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.depesche.query.web.view.ExtractionView;
import org.depesche.query.web.view.Words;
import org.depesche.service.RequestFailure;

/** A text that somebody pastes, and what is read in it. Nothing is stored. */
@Path("/try")
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
public class TryPage {
    private static final int LONGEST_TEXT = 100_000;

    private final Extractor extractor;

    TryPage(Extractor extractor) {
        this.extractor = extractor;
    }

    /** An empty form. */
    @GET
    public TemplateInstance form() {
        return Pages.attempt(new Pages.Attempt("", "", ""), List.of(), "");
    }

    /** The form with what was read. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public TemplateInstance read(
            @FormParam("text") @DefaultValue("") String text,
            @FormParam("language") @DefaultValue("") String language,
            @FormParam("published") @DefaultValue("") String published) {
        Pages.Attempt attempt = new Pages.Attempt(text, language, published);
        if (!language.isEmpty() && !Words.languages().contains(language)) {
            return Pages.attempt(attempt, List.of(), "Language is not one of its choices.");
        }
        if (text.isBlank()) {
            return Pages.attempt(attempt, List.of(), "There is no text to read yet.");
        }
        if (text.length() > LONGEST_TEXT) {
            return Pages.attempt(
                    attempt, List.of(), "The text is longer than 100,000 characters. Ingest it as a document instead.");
        }
        try {
            return Pages.attempt(attempt, List.of(ExtractionView.of(extractor.extract(text, language, published))), "");
        } catch (RequestFailure e) {
            return Pages.attempt(attempt, List.of(), e.toRejection().getMessage());
        }
    }
}
