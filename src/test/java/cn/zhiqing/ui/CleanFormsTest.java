package cn.zhiqing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@DisplayName("表单入口: parameters arrive without what nobody sees")
class CleanFormsTest {

    @Test
    @DisplayName("every way of reading a parameter gives the cleaned text; a password stays as it was typed")
    void cleaned() throws Exception {
        var request = new MockHttpServletRequest("POST", "/x");
        request.addParameter("reason", "\u200B原\u202E因\u3164");
        request.addParameter("password", "a\u200Bb");
        var chain = new MockFilterChain();
        new CleanForms().doFilter(request, new MockHttpServletResponse(), chain);
        var seen = java.util.Objects.requireNonNull(chain.getRequest());
        assertThat(seen.getParameter("reason")).isEqualTo("原因");
        assertThat(seen.getParameterValues("reason")).containsExactly("原因");
        assertThat(seen.getParameterMap().get("reason")).containsExactly("原因");
        assertThat(seen.getParameter("password")).isEqualTo("a\u200Bb");
        assertThat(seen.getParameter("other")).isNull();
    }
}
