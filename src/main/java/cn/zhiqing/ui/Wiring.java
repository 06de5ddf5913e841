package cn.zhiqing.ui;

import cn.zhiqing.kernel.CityClock;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.time.Duration;
import java.util.Map;
import java.util.function.IntFunction;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.Compression;
import org.springframework.boot.web.server.ConfigurableWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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

    /** The pages for what the server refuses before any filter or controller sees it. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> rawFailures(City city, Assets assets, CityClock clock) {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        IntFunction<String> page = status -> {
            StringOutput text = new StringOutput();
            Shell shell = Shell.bare(Dates.full(clock.today()), city, assets);
            engine.render("ui/failure.jte", Map.of("shell", shell, "page", Failures.of(status, false)), text);
            return text.toString();
        };
        return factory -> factory.addContextCustomizers(context -> {
            context.getParent().getPipeline().addValve(new RawFailures(page));
            context.getParent().getPipeline().addValve(new Legible());
        });
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
