package dev.leaven.portal.identity.devicelink.ui;

import dev.leaven.portal.components.LanguageField;
import dev.leaven.portal.identity.devicelink.LinkNotOpen;
import dev.leaven.portal.identity.devicelink.internal.ClientNetwork;
import dev.leaven.portal.identity.devicelink.internal.TooManyTries;
import dev.leaven.portal.identity.devicelink.internal.TryLimits;
import dev.leaven.portal.identity.devicelink.internal.TryLimits.Limit;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** What everybody sees who is not let in, on the pages before the door and on those of all modules behind it. */
@ControllerAdvice
class LinkRefusals {

    private final TryLimits limits;

    LinkRefusals(TryLimits limits) {
        this.limits = limits;
    }

    /** Whoever can be let in is led to the door. Of everything else this page reveals nothing, not even why. */
    @ExceptionHandler
    ModelAndView notOpen(LinkNotOpen refusal, HttpServletRequest request, HttpServletResponse response) {
        Optional<String> door = refusal.door();
        if (door.isPresent()) {
            return new ModelAndView("redirect:" + door.get());
        }
        try {
            limits.count(Limit.UNKNOWN_LINKS, ClientNetwork.of(request));
        } catch (TooManyTries guessing) {
            return tooMany(guessing, request, response);
        }
        return page("link/unknown", HttpStatus.NOT_FOUND, request);
    }

    @ExceptionHandler
    ModelAndView tooMany(TooManyTries refusal, HttpServletRequest request, HttpServletResponse response) {
        long seconds = Math.max(1, refusal.patience().toSeconds());
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        return page("link/later", HttpStatus.TOO_MANY_REQUESTS, request)
                .addObject("minutes", Math.ceilDiv(seconds, 60));
    }

    @ExceptionHandler
    ModelAndView crossSite(CrossSitePost refusal, HttpServletRequest request) {
        return page("link/crosssite", HttpStatus.FORBIDDEN, request);
    }

    private static ModelAndView page(String template, HttpStatus status, HttpServletRequest request) {
        Optional.ofNullable(request.getParameter("lang"))
                .flatMap(LanguageField::supported)
                .ifPresent(chosen -> Objects.requireNonNull(RequestContextUtils.getLocaleResolver(request))
                        .setLocale(request, null, chosen));
        var page = new ModelAndView(template);
        page.setStatus(status);
        return page;
    }
}
