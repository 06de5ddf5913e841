package cn.zhiqing.cases;

import cn.zhiqing.access.Role;
import cn.zhiqing.access.Viewer;
import cn.zhiqing.cases.events.ApplicantKind;
import cn.zhiqing.cases.years.ClosedYears;
import cn.zhiqing.database.SharedApplications;
import cn.zhiqing.database.TestDatabase;
import cn.zhiqing.kernel.BodyId;
import cn.zhiqing.kernel.CityClock;
import cn.zhiqing.kernel.StaffId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.type.filter.RegexPatternTypeFilter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The doors of this module on a real PostgreSQL, with the few beans they stand on and nothing else. */
public final class CaseOffice implements AutoCloseable {

    public static final BodyId KJJ = new BodyId(7);
    public static final BodyId ZYJ = new BodyId(8);
    public static final Viewer CLERK = Viewer.at(KJJ, new StaffId(11), "何静", Role.CLERK, Role.DISCLOSURE_OFFICE);
    public static final Viewer REVIEWER = Viewer.at(KJJ, new StaffId(12), "孙立民", Role.REVIEWER);
    public static final Viewer SIGNATORY = Viewer.at(KJJ, new StaffId(13), "周建国", Role.SIGNATORY);

    private static final String[] STANDS_ON = {
        "journal.Journal",
        "journal.EventRows",
        "journal.EventCodec",
        "journal.Names",
        "journal.Bell",
        "privacy.KeyMarks",
        "privacy.Keys",
        "privacy.Sealer",
        "privacy.Digests",
        "calendar.Calendars",
        "access.Bodies",
        "access.BodyTable",
        "access.Doorkeeper",
        "documents.NumberSeries",
        "documents.Signatures",
        "documents.SigningKeys",
        "documents.SignedPapers",
        "documents.paper.PaperPress",
        "documents.FileStore",
        "documents.FileRows",
        "documents.FilePieces",
        "documents.files.FileGate",
        "access.StaffTable",
        "access.DelegationTable",
        "access.StaffBook",
        "notify.Messages",
        "notify.Postman",
        "notify.Inbox",
    };

    /** Years whose report the public has seen, with the day of publication. */
    public final Map<Integer, LocalDate> published = new HashMap<>();

    private final AnnotationConfigApplicationContext context;
    private final DataSource source;
    private final DataSource owner;
    private final Path home;

    private CaseOffice(DataSource source, DataSource owner, Path home) {
        this.home = home;
        this.source = source;
        this.owner = owner;
        this.context = new AnnotationConfigApplicationContext();
        try {
            context.getEnvironment()
                    .getPropertySources()
                    .addFirst(new MapPropertySource("test", Map.of("zhiqing.home", home.toString())));
            for (String name : STANDS_ON) {
                context.register(Class.forName("cn.zhiqing." + name));
            }
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        context.registerBean(JdbcTemplate.class, () -> new JdbcTemplate(source));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(source));
        context.registerBean(
                TransactionTemplate.class, () -> new TransactionTemplate(new DataSourceTransactionManager(source)));
        context.registerBean(ClosedYears.class, () -> (_, year) -> Optional.ofNullable(published.get(year)));
        context.registerBean(CityClock.class, () -> CityClock.system());
        var scanner = new ClassPathBeanDefinitionScanner(context);
        scanner.addExcludeFilter(
                new RegexPatternTypeFilter(java.util.regex.Pattern.compile("cn\\.zhiqing\\.cases\\.(web|apply)\\..*")));
        scanner.scan("cn.zhiqing.cases");
        context.refresh();
    }

    public static CaseOffice open() {
        TestDatabase database = TestDatabase.fresh();
        enterOffice(database.asOwner());
        return SharedApplications.untilTheClassEnds(new CaseOffice(database.asApp(), database.asOwner(), newHome()));
    }

    /** The body of {@link #KJJ} as the register has it: letters name it. */
    public static void enterOffice(DataSource owner) {
        enter(owner, KJJ, "kjj", "市科技局", "济南市人民政府");
    }

    /** One more body, beneath {@link #KJJ}. */
    public static void enterBody(DataSource owner, BodyId id, String code, String name) {
        JdbcClient.create(owner)
                .sql("""
                        INSERT INTO access.body VALUES (:id, :code, :name, :name, :parent, 'DEPARTMENT', '370100', '济南市人民政府',
                            '济南市市中区人民法院', false, '', '', '', '', '', '')
                        """)
                .param("id", id.value())
                .param("code", code)
                .param("name", name)
                .param("parent", KJJ.value())
                .update();
    }

    private static void enter(DataSource owner, BodyId id, String code, String name, String organ) {
        JdbcClient.create(owner)
                .sql("""
                        INSERT INTO access.body VALUES (:id, :code, :name, :name, NULL, 'CITY', '370100', :organ,
                            '济南市市中区人民法院', false, '', '', '', '', '', '')
                        """)
                .param("id", id.value())
                .param("code", code)
                .param("name", name)
                .param("organ", organ)
                .update();
    }

    public static CaseOffice on(DataSource source) {
        return SharedApplications.untilTheClassEnds(new CaseOffice(source, source, newHome()));
    }

    /** The same city seen by another process: same database, same keys, a memory of its own. */
    public CaseOffice another() {
        return SharedApplications.untilTheClassEnds(new CaseOffice(source, owner, home));
    }

    @Override
    public void close() {
        context.close();
    }

    private static Path newHome() {
        try {
            return Files.createTempDirectory("zhiqing");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Intake intake() {
        return context.getBean(Intake.class);
    }

    public CaseDesk desk() {
        return context.getBean(CaseDesk.class);
    }

    public Tracking tracking() {
        return context.getBean(Tracking.class);
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** Signs in as the owner of the database, when the office was opened on a fresh one. */
    public DataSource owner() {
        return owner;
    }

    public DataSource source() {
        return source;
    }

    public JdbcClient sql() {
        return JdbcClient.create(source);
    }

    /** Runs something as if it were noon of the day. */
    public <T> T on(String day, Supplier<T> act) {
        Instant noon = LocalDate.parse(day).atTime(12, 0).atZone(CityClock.ZONE).toInstant();
        var result = new Object() {
            @org.jspecify.annotations.Nullable
            T value;
        };
        CityClock.at(noon, () -> result.value = act.get());
        return java.util.Objects.requireNonNull(result.value);
    }

    public static Application application() {
        return Application.by(ApplicantKind.NATURAL)
                .named("林晓岚")
                .identifiedBy(Application.IdType.ID_CARD, "370102199001011234")
                .phone("13812345678")
                .email("lin@example.com")
                .asks("经十一路片区城市更新项目征收补偿方案批复")
                .wants(Application.DeliveryForm.ELECTRONIC, Application.DeliveryWay.EMAIL)
                .about("征收拆迁", "370103")
                .filled();
    }
}
