package cn.zhiqing.ui;

import cn.zhiqing.kernel.CityClock;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.DispatcherType;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.CacheControl;
import org.springframework.util.unit.DataSize;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Joins compiled templates, style sheets and the web server (页面接线). */
@Configuration(proxyBeanMethods = false)
class Wiring {

    @Bean
    City city(
            @Value("${zhiqing.city:济南市}") String name,
            @Value("${zhiqing.host:}") String host,
            @Value("${zhiqing.hotline:12345}") String hotline) {
        return new City(name, host.isBlank() ? name + "人民政府" : host, hotline);
    }

    @Bean
    Assets assets() {
        return new Assets();
    }

    @Bean
    ViewResolver jteViews(Shells shells, People people) {
        return new JteViews(TemplateEngine.createPrecompiled(ContentType.Html), shells, people);
    }

    @Bean
    BareFailures bareFailures(City city, Assets assets, CityClock clock) {
        return new BareFailures(TemplateEngine.createPrecompiled(ContentType.Html), city, assets, clock);
    }

    /** The pages for what the server refuses before any filter or controller sees it. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> rawFailures(BareFailures bare) {
        return factory -> factory.addContextCustomizers(context -> {
            context.getParent().getPipeline().addValve(new RawFailures(bare));
            context.getParent().getPipeline().addValve(new Legible());
        });
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> behindProxies(
            @Value("${zhiqing.trusted-proxies:}") String written) {
        TrustedProxies proxies = TrustedProxies.of(written);
        return factory -> {
            if (proxies.any()) {
                factory.addEngineValves(proxies.valve());
            }
        };
    }

    @Bean
    FilterRegistrationBean<Reachable> reachable(BareFailures bare) {
        var first = new FilterRegistrationBean<>(new Reachable(bare));
        first.setOrder(Ordered.HIGHEST_PRECEDENCE);
        first.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return first;
    }

    @Bean
    WebServerFactoryCustomizer<ConfigurableWebServerFactory> compressed() {
        return factory -> {
            Compression compression = new Compression();
            compression.setEnabled(true);
            compression.setMinResponseSize(DataSize.ofKilobytes(1));
            factory.setCompression(compression);
        };
    }

    @Bean
    WebMvcConfigurer keptForAYear(Assets assets) {
        CacheControl aYear =
                CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();
        return new WebMvcConfigurer() {
            @Override
            public void addResourceHandlers(ResourceHandlerRegistry registry) {
                registry.addResourceHandler("/zq/" + assets.version() + "/**")
                        .addResourceLocations("classpath:/static/zq/")
                        .setCacheControl(aYear);
                registry.addResourceHandler("/webjars/**")
                        .addResourceLocations("classpath:/META-INF/resources/webjars/")
                        .setCacheControl(aYear);
            }
        };
    }
}
