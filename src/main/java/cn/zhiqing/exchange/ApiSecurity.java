package cn.zhiqing.exchange;

import cn.zhiqing.kernel.CityClock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

/**
 * The interface's own chain: no session, no cookie, hence no token against forged forms, which ride on cookies (ADR 0110).
 * A member of staff who is signed in is nobody here.
 */
@Configuration(proxyBeanMethods = false)
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain otherSystems(HttpSecurity http, ApiKeys keys, CallLimits limits, CityClock clock)
            throws Exception {
        http.securityMatcher("/api/**");
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        http.csrf(AbstractHttpConfigurer::disable);
        http.requestCache(AbstractHttpConfigurer::disable);
        http.logout(AbstractHttpConfigurer::disable);
        http.authorizeHttpRequests(rules -> rules.anyRequest().permitAll());
        http.addFilterBefore(new KeyGate(keys, limits, clock), AuthorizationFilter.class);
        http.headers(headers -> headers.contentSecurityPolicy(
                policy -> policy.policyDirectives("default-src 'none'; frame-ancestors 'none'")));
        return http.build();
    }
}
