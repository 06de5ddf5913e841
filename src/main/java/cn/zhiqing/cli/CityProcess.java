package cn.zhiqing.cli;

import cn.zhiqing.database.Address;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole application for one command: its doors, with pages only for this machine on a port nobody is told. */
final class CityProcess {

    private CityProcess() {}

    /**
     * @param log name of the log file, without its end
     */
    static ConfigurableApplicationContext start(Path home, Address address, String log) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.address", "127.0.0.1");
        properties.put("server.port", 0);
        properties.put("spring.datasource.url", address.url());
        properties.put("spring.datasource.username", address.user());
        properties.put("spring.datasource.password", address.password());
        properties.put("zhiqing.home", home.toString());
        properties.put("logging.threshold.console", "OFF");
        properties.put(
                "logging.file.name", home.resolve("logs").resolve(log + ".log").toString());
        SpringApplication spring = new SpringApplication(cn.zhiqing.Zhiqing.class);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setLogStartupInfo(false);
        spring.setRegisterShutdownHook(false);
        spring.setDefaultProperties(properties);
        return spring.run();
    }
}
