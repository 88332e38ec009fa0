package dev.leaven.portal.identity.devicelink.ui;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers "not found" for every address below those of device links that is no page. Otherwise the portal behind the sign-in
 * would answer, begin a session and set a cookie.
 */
@Controller
class LinkNotFoundController {

    @RequestMapping({"/p", "/p/**"})
    @ResponseStatus(HttpStatus.NOT_FOUND)
    ModelAndView notFound() {
        return new ModelAndView("link/unknown");
    }
}
