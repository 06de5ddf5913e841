package cn.zhiqing.exchange;

import cn.zhiqing.Zhiqing;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.access.Role;
import cn.zhiqing.access.Roster;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.Application;
import cn.zhiqing.cases.Intake;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.events.Channel;
import cn.zhiqing.journal.Followers;
import cn.zhiqing.kernel.Actor;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.Round;
import cn.zhiqing.kernel.StaffId;
import cn.zhiqing.privacy.Secret;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Set;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/**
 * The whole server in a process of its own, asked line by line: {@code found}, {@code platform URL KEY OURKEY},
 * {@code work BODY FIRST COUNT PLATFORM}, {@code rounds PLATFORM}, {@code pack}. What it says begins with {@code @}.
 */
final class ExchangeServer {

    private static final Duration OFTEN = Duration.ofMillis(50);

    private final ApplicationContext application;

    private ExchangeServer(ApplicationContext application) {
        this.application = application;
    }

    public static void main(String[] args) throws IOException {
        var server = new ExchangeServer(SpringApplication.run(Zhiqing.class, args));
        say("@ready");
        var asked = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = asked.readLine(); line != null; line = asked.readLine()) {
            String[] words = line.split(" ", -1);
            switch (words[0]) {
                case "found" -> server.found();
                case "platform" ->
                    server.platform(Long.parseLong(words[1]), words[2], words[3], Long.parseLong(words[4]));
                case "work" ->
                    Thread.ofVirtual()
                            .start(() -> server.work(
                                    new BodyId(Long.parseLong(words[1])),
                                    Integer.parseInt(words[2]),
                                    Integer.parseInt(words[3]),
                                    Long.parseLong(words[4])));
                case "rounds" -> server.rounds(Long.parseLong(words[1]));
                case "pack" -> say("@packed " + server.bean(Followers.class).catchUp());
                default -> throw new IOException(words[0] + " is not understood");
            }
        }
        System.exit(0);
    }

    private static synchronized void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private <T> T bean(Class<T> type) {
        return application.getBean(type);
    }

    /** A bureau, and the key that it issues to the other side. */
    private void found() {
        BodyId city = Town.body(bean(Roster.class), "shi", "市政府", null, BodyKind.CITY);
        BodyId bureau = Town.body(bean(Roster.class), "kjj", "市科技局", city, BodyKind.DEPARTMENT);
        var today = bean(CityClock.class).today();
        var asked = new NewKey(bureau, "对方平台", Set.of(Scope.EXCHANGE), 6_000, today.plusDays(30));
        var issued = bean(ApiKeys.class).issue(asked, Actor.MACHINE).orThrow();
        long key = bean(ApiKeys.class).of(Set.of(bureau)).getFirst().id();
        say("@found " + bureau.value() + " " + issued.text().disclose() + " " + key);
    }

    private void platform(long body, String url, String key, long ourKey) {
        var peer = new NewPeer(
                new BodyId(body), "对方", url.equals("-") ? "" : url, Secret.of(key.equals("-") ? "" : key), ourKey);
        say("@platform " + bean(PeerDesk.class).enter(peer, Actor.MACHINE).orThrow());
    }

    /** Receives requests, every third of which is offered to the platform; each act is said when it stands. */
    private void work(BodyId body, int first, int count, long platform) {
        Viewer office = Viewer.at(body, new StaffId(11), "何静", Role.CLERK, Role.DISCLOSURE_OFFICE);
        for (int n = first; n < first + count; n++) {
            String number = arrived(body, n);
            if (platform > 0 && n % 3 == 0) {
                bean(HandOvers.class).offer(office, number, platform, "属于贵机关职责").orThrow();
            }
            say("@ack " + n);
        }
    }

    private String arrived(BodyId body, int n) {
        Application asked = Application.by(ApplicantKind.NATURAL)
                .named("欧阳若兰")
                .identifiedBy(Application.IdType.ID_CARD, "370102198507081238")
                .phone("139%08d".formatted(n))
                .asks("第" + n + "件")
                .wants(Application.DeliveryForm.ELECTRONIC, Application.DeliveryWay.ONLINE)
                .filled();
        return bean(Intake.class)
                .receive(body, Channel.IN_PERSON, bean(CityClock.class).today(), null, asked, Actor.MACHINE)
                .orThrow()
                .number()
                .toString();
    }

    /** Calls the platform all the time, so that a kill hits a package on its way. */
    private void rounds(long platform) {
        Round round =
                Round.every(OFTEN, "test-rounds", () -> bean(PeerRounds.class).round(platform));
        round.start();
    }
}
