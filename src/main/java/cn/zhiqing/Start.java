package cn.zhiqing;

import cn.zhiqing.database.Address;
import cn.zhiqing.database.CannotStart;
import cn.zhiqing.database.Database;
import cn.zhiqing.database.FirstStart;
import cn.zhiqing.database.Home;
import cn.zhiqing.database.Progress;
import cn.zhiqing.privacy.KeysLost;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** One start of the server, from the port to the greeting, and its end in the reverse order. */
final class Start {

    /** Exit status when the embedded database is gone and cannot be started again. */
    private static final int LOST = 3;

    private final Arguments arguments;
    private final Console console;
    private final Home home = Home.fromEnvironment();
    private final CountDownLatch started = new CountDownLatch(1);
    private volatile boolean stopping;
    private @Nullable Database database;
    private @Nullable ConfigurableApplicationContext application;

    Start(Arguments arguments, Console console) {
        this.arguments = arguments;
        this.console = console;
    }

    void go() {
        console.step("知情正在启动，数据在 " + home.root(), "Zhiqing is starting");
        portMustBeFree();
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        try {
            Database opened = Database.open(home, System.getenv(), console);
            database = opened;
            opened.watch(console, this::lost);
            console.step("正在启动网页服务", "Starting the web pages");
            application = spring(opened.app());
            greet(application);
        } catch (RuntimeException e) {
            if (!stopping) {
                throw explained(e);
            }
        } finally {
            started.countDown();
        }
    }

    private ConfigurableApplicationContext spring(Address address) {
        SpringApplication spring = new SpringApplication(Zhiqing.class);
        spring.setBannerMode(Banner.Mode.OFF);
        spring.setLogStartupInfo(false);
        spring.setRegisterShutdownHook(false);
        spring.setDefaultProperties(properties(address));
        spring.addInitializers(
                context -> ((GenericApplicationContext) context).registerBean(Progress.class, () -> console));
        return spring.run();
    }

    private Map<String, Object> properties(Address address) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.address", arguments.host());
        properties.put("server.port", arguments.port());
        properties.put("spring.datasource.url", address.url());
        properties.put("spring.datasource.username", address.user());
        properties.put("spring.datasource.password", address.password());
        properties.put("zhiqing.address", publicAddress());
        properties.put("zhiqing.home", home.root().toString());
        properties.put("zhiqing.first-start", "true");
        properties.put("logging.file.name", home.logs().resolve("zhiqing.log").toString());
        properties.put("logging.threshold.console", "OFF");
        return properties;
    }

    /** Where letters tell people to go: as the city reaches these pages from outside, else as this start shows it. */
    private String publicAddress() {
        String told = System.getenv().getOrDefault("ZHIQING_PUBLIC_URL", "").strip();
        return told.isEmpty() && arguments.port() != 0 ? "http://" + shownHost() + ":" + arguments.port() : told;
    }

    private String shownHost() {
        return arguments.host().equals("0.0.0.0") ? "localhost" : arguments.host();
    }

    private void greet(ConfigurableApplicationContext running) {
        console.step("已就绪", "Ready");
        console.lines("");
        console.lines("  打开 / open     http://" + shownHost() + ":"
                + running.getEnvironment().getProperty("local.server.port"));
        List<FirstStart> all =
                running.getBeanProvider(FirstStart.class).orderedStream().toList();
        all.forEach(one -> one.greeting().forEach(line -> console.lines("  " + line)));
        console.lines("  停止 / stop     Ctrl-C");
        console.lines("");
    }

    private void portMustBeFree() {
        if (arguments.port() == 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(arguments.host()), arguments.port()));
        } catch (IOException taken) {
            throw portTaken(taken);
        }
    }

    private CannotStart portTaken(Exception why) {
        int other = arguments.port() % 60_000 + 1;
        return new CannotStart(
                "端口 " + arguments.port() + "（" + arguments.host() + "）不能使用：" + why.getMessage()
                        + "。请换一个端口，例如 bin/run --port " + other + "。",
                "Port " + arguments.port() + " on " + arguments.host() + " cannot be used. Choose another, for example"
                        + " bin/run --port " + other + ".",
                why);
    }

    private RuntimeException explained(RuntimeException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart known) {
                return known;
            }
            if (cause instanceof KeysLost lost) {
                return new CannotStart(lost.chinese(), lost.english(), e);
            }
            if (cause instanceof PortInUseException taken) {
                return portTaken(taken);
            }
        }
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return new CannotStart(
                "启动失败：" + root.getMessage() + "。完整记录在 " + home.logs() + "；数据没有丢失。",
                "The start failed: " + root.getMessage() + ". The whole record is in " + home.logs()
                        + "; no data are lost.",
                e);
    }

    /** Without a database nothing can be done: the reason is told, then the process ends, for whoever watches over it to see. */
    private void lost(CannotStart why) {
        console.trouble(why.forPeople());
        Thread.ofPlatform().name("lost").start(() -> System.exit(LOST));
    }

    /** Runs when the process is asked to end: pages first, then the database, so that what was answered is durable. */
    private void stop() {
        stopping = true;
        Database opened = database;
        if (opened == null) {
            return;
        }
        console.step("正在停止", "Stopping");
        ConfigurableApplicationContext running = application;
        if (running != null) {
            if (!opened.answers()) {
                // nobody waits for connections that cannot come
                running.getBeanProvider(HikariDataSource.class).ifAvailable(HikariDataSource::close);
            }
            running.close();
        }
        opened.close();
        console.step("已停止，数据已落盘", "Stopped; everything is on disk");
    }
}
