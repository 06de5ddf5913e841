package cn.zhiqing.site.kept;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Forgets a kept form once it was sent with a good session (办成以后不再保留). */
@Component
class SentForms implements HandlerInterceptor, WebMvcConfigurer {

    private final LostForms forms;

    SentForms(LostForms forms) {
        this.forms = forms;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        if (failed == null && request.getMethod().equals("POST") && response.getStatus() < 400) {
            forms.sent(request);
        }
    }
}
