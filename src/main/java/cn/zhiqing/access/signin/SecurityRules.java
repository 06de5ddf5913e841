package cn.zhiqing.access.signin;

import cn.zhiqing.access.FormKeeper;
import cn.zhiqing.kernel.CityClock;
import jakarta.servlet.DispatcherType;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which addresses need staff, how one signs in and out, and the headers of every answer. */
@Configuration(proxyBeanMethods = false)
class SecurityRules {

    private static final String[] STAFF = {
        "/workbench/**", "/cases/**", "/reports/**", "/admin/**", "/account/**", "/delegations/**", "/supervision/**"
    };

    /** No script and no style but our own files; nobody may frame us; forms go home only. */
    private static final String CONTENT = String.join(
            "; ",
            List.of(
                    "default-src 'none'",
                    "script-src 'self'",
                    "style-src 'self'",
                    "img-src 'self' data:",
                    "font-src 'self' data:",
                    "connect-src 'self'",
                    "media-src 'self'",
                    "manifest-src 'self'",
                    "form-action 'self'",
                    "base-uri 'none'",
                    "frame-ancestors 'none'"));

    @Bean
    SecurityFilterChain staffAndPublic(
            HttpSecurity http, Accounts accounts, CityClock clock, ObjectProvider<FormKeeper> keepers)
            throws Exception {
        KeepingForms forms = new KeepingForms(keepers);
        RequestMatcher staff = new OrRequestMatcher(Arrays.stream(STAFF)
                .map(path -> (RequestMatcher) PathPatternRequestMatcher.pathPattern(path))
                .toList());
        http.authorizeHttpRequests(rules -> rules.dispatcherTypeMatchers(DispatcherType.FORWARD, DispatcherType.ERROR)
                .permitAll()
                .requestMatchers(staff)
                .authenticated()
                .anyRequest()
                .permitAll());
        http.formLogin(form -> form.loginPage("/sign-in")
                .usernameParameter("login")
                .passwordParameter("password")
                .failureForwardUrl("/sign-in/again")
                .successHandler(forms.welcome()));
        http.logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl("/sign-in?out"));
        http.addFilterBefore(new SessionRules(accounts, clock, staff), AuthorizationFilter.class);
        http.csrf(csrf -> csrf.csrfTokenRepository(tokenInCookie()));
        http.exceptionHandling(
                refused -> refused.accessDeniedHandler(forms::refuse).authenticationEntryPoint(forms.entry()));
        http.headers(SecurityRules::headers);
        return http.build();
    }

    /** No keyboard types a NUL, and no database keeps one. */
    @Bean
    StrictHttpFirewall withoutNul() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(value -> value.indexOf('\0') < 0);
        return firewall;
    }

    /** In a cookie, so that a form somebody fills in for an hour is still good and reading needs no session. */
    private static CookieCsrfTokenRepository tokenInCookie() {
        CookieCsrfTokenRepository tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("zq-form");
        tokens.setCookieCustomizer(cookie -> cookie.path("/").sameSite("Strict"));
        return tokens;
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny)
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER))
                .permissionsPolicyHeader(permissions ->
                        permissions.policy("camera=(), microphone=(), geolocation=(), payment=(), usb=()"));
    }
}
