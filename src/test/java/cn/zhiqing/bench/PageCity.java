package cn.zhiqing.bench;

import cn.zhiqing.Zhiqing;
import cn.zhiqing.access.Bodies;
import cn.zhiqing.access.StaffBook;
import cn.zhiqing.calendar.Calendars;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.CaseDesk;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.city.BigCity;
import cn.zhiqing.database.FirstStart;
import cn.zhiqing.database.ProductionServer;
import cn.zhiqing.database.Progress;
import cn.zhiqing.journal.Followers;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.CityClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** The whole application on the port of a network, over a city of as many requests as wanted, as {@code bin/run} starts it. */
final class PageCity implements AutoCloseable {

    /** The number and the last four characters of who asked it. */
    static final String ID_NUMBER = "370102199001011234";

    private final ProductionServer server;
    private final ConfigurableApplicationContext application;
    private final Consumer<String> tell;

    private PageCity(ProductionServer server, int cases, Consumer<String> tell) {
        this.server = server;
        this.tell = tell;
        SpringApplication spring = new SpringApplication(Zhiqing.class);
        spring.setRegisterShutdownHook(false);
        spring.addInitializers(context -> prepare((GenericApplicationContext) context, cases));
        this.application = spring.run(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--zhiqing.home=" + server.home(),
                "--zhiqing.first-start=true",
                "--logging.file.name=" + server.home().resolve("logs/zhiqing.log"),
                "--logging.threshold.console=OFF",
                "--spring.datasource.url=" + server.address().url(),
                "--spring.datasource.username=" + server.address().user(),
                "--spring.datasource.password=" + server.address().password());
    }

    /** Opens a city; one that is kept in the home already is taken as it is. */
    static PageCity open(ProductionServer server, int cases, Consumer<String> tell) {
        PageCity city = new PageCity(server, cases, tell);
        city.settle();
        return city;
    }

    private void prepare(GenericApplicationContext context, int cases) {
        context.registerBean(Progress.class, () -> new Steps(tell));
        // the large city lives in the bodies of the first start, so it comes after everything that was found by
        // scanning
        context.addBeanFactoryPostProcessor(_ -> context.registerBean(
                "zzBigCity",
                FirstStart.class,
                () -> new BigCity(
                        context.getBean(Intake.class),
                        context.getBean(CaseDesk.class),
                        context.getBean(Calendars.class),
                        context.getBean(CityClock.class),
                        context.getBean(Bodies.class),
                        context.getBean(StaffBook.class),
                        cases)));
    }

    /** Waits for the followers, and does what the database does by itself some minutes later. */
    private void settle() {
        long begin = System.nanoTime();
        while (!application.getBean(Followers.class).catchUp()) {
            tell.accept("  the followers go on");
        }
        JdbcTemplate owner = new JdbcTemplate(server.owner());
        owner.execute("VACUUM ANALYZE");
        tell.accept("  %,d requests, %,d events; the followers were at their end %.0f s after the start"
                .formatted(
                        owner.queryForObject("SELECT count(*) FROM cases.request", Long.class),
                        owner.queryForObject("SELECT count(*) FROM journal.event", Long.class),
                        (System.nanoTime() - begin) / 1e9));
    }

    String address() {
        return "http://127.0.0.1:" + application.getEnvironment().getProperty("local.server.port");
    }

    String password() {
        try {
            return Files.readString(server.home().resolve(Path.of("keys", "first-password")))
                    .strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes a request in; its query code. */
    String received() {
        Bodies bodies = application.getBean(Bodies.class);
        return application
                .getBean(Intake.class)
                .receive(
                        BigCity.largest(bodies),
                        Channel.ONLINE,
                        application.getBean(CityClock.class).today(),
                        null,
                        Application.by(ApplicantKind.NATURAL)
                                .named("林晓岚")
                                .identifiedBy(Application.IdType.ID_CARD, ID_NUMBER)
                                .phone("13812345678")
                                .asks("经十一路片区城市更新项目征收补偿方案批复")
                                .wants(Application.DeliveryForm.ELECTRONIC, Application.DeliveryWay.ONLINE)
                                .filled(),
                        Actor.MACHINE)
                .orThrow()
                .queryCode()
                .disclose();
    }

    @Override
    public void close() {
        application.close();
    }

    /** Every tenth of a step is told. */
    private static final class Steps implements Progress {

        private final Consumer<String> tell;
        private long told;

        Steps(Consumer<String> tell) {
            this.tell = tell;
        }

        @Override
        public void step(String chinese, String english) {
            told = 0;
            tell.accept("  " + english);
        }

        @Override
        public void count(long done, long of) {
            long tenths = done * 10 / Math.max(1, of);
            if (tenths != told) {
                told = tenths;
                tell.accept("  %,d of %,d".formatted(done, of));
            }
        }
    }
}
