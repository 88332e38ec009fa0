package dev.leaven.portal.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.leaven.portal.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A stranger who types addresses by hand. What those get who are signed in, only a browser can tell. */
@PortalTest
class UnknownAddressTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void a_stranger_is_asked_to_sign_in_whether_there_is_such_a_page_or_not() throws Exception {
        MockHttpServletResponse nowhere = open("/nowhere");
        MockHttpServletResponse campaigns = open("/campaigns");

        assertThat(nowhere.getRedirectedUrl()).isNotNull().endsWith("/login").isEqualTo(campaigns.getRedirectedUrl());
        assertThat(nowhere.getContentAsString()).isEqualTo(campaigns.getContentAsString());
    }

    private MockHttpServletResponse open(String path) throws Exception {
        return mvc.perform(get(path)).andReturn().getResponse();
    }
}
