package cn.zhiqing.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("House: habits")
class HabitsTest {

    private static final Set<String> FORBIDDEN = Set.of(
            "java.time.LocalDate.now",
            "java.time.LocalDateTime.now",
            "java.time.ZonedDateTime.now",
            "java.time.OffsetDateTime.now",
            "java.time.Instant.now",
            "java.lang.System.currentTimeMillis",
            "java.lang.Thread.sleep");

    private static final Pattern NAMES = Pattern.compile(".*(Service|Manager|Impl|Util|Utils|Helper|DTO|Dto)");

    @Test
    @DisplayName("time comes from the injected CityClock only, and nobody sleeps")
    void time() {
        TreeSet<String> wrong = new TreeSet<>();
        for (JavaClass one : House.classes()) {
            for (JavaAccess<?> access : one.getAccessesFromSelf()) {
                String target = access.getTargetOwner().getFullName() + "." + access.getName();
                boolean oldDate = Set.of("java.util.Date", "java.util.Calendar", "java.text.SimpleDateFormat")
                        .contains(access.getTargetOwner().getFullName());
                if ((FORBIDDEN.contains(target) || oldDate) && !Exceptions.allow("clock", one.getSimpleName())) {
                    wrong.add(access.getDescription()
                            + ": ask the injected cn.zhiqing.kernel.CityClock; wait on what happens, not on time");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("no Secret stands in an event or in a page record")
    void secretsStayIn() {
        TreeSet<String> wrong = new TreeSet<>();
        for (JavaClass one : House.classes()) {
            boolean event = one.isAssignableTo("cn.zhiqing.kernel.Event");
            boolean page = one.isRecord() && one.getPackageName().contains(".web");
            if (!event && !page) {
                continue;
            }
            for (JavaField field : one.getFields()) {
                boolean secret = field.getAllInvolvedRawTypes().stream()
                        .anyMatch(t -> t.getFullName().equals("cn.zhiqing.privacy.Secret"));
                if (secret) {
                    wrong.add(field.getFullName() + ": an event carries an id and a digest, a page a masked text");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("the token of a form is only ever taken together with its act, so that a refusal gives it back")
    void tokensComeBack() {
        List<String> ways = House.classes().stream()
                .filter(one -> one.getFullName().equals("cn.zhiqing.ui.FormTokens"))
                .flatMap(one -> one.getMethods().stream())
                .filter(method -> !method.getModifiers().contains(JavaModifier.PRIVATE))
                .map(JavaMethod::getName)
                .sorted()
                .toList();
        assertThat(ways)
                .as("FormTokens.once does the act and frees the token when nothing was done; no door takes one alone")
                .containsExactly("fresh", "once");
    }

    @Test
    @DisplayName("types are named after an office or a thing")
    void names() {
        List<String> wrong = House.classes().stream()
                .filter(c ->
                        c.isTopLevelClass() && NAMES.matcher(c.getSimpleName()).matches())
                .map(c -> c.getFullName() + ": name the office or the thing (CaseDesk, Ledger, Cases)")
                .toList();
        assertThat(wrong).isEmpty();
    }

    @Test
    @DisplayName("what changes something asks who it is: every @PostMapping takes a Viewer, or is listed as open")
    void postsAreGuarded() {
        TreeSet<String> wrong = new TreeSet<>();
        for (JavaClass one : House.classes()) {
            for (JavaMethod method : one.getMethods()) {
                boolean post = method.isAnnotatedWith(named("PostMapping"))
                        || method.isAnnotatedWith(named("PutMapping"))
                        || method.isAnnotatedWith(named("DeleteMapping"));
                boolean asks = method.getRawParameterTypes().stream()
                        .anyMatch(t -> t.getSimpleName().equals("Viewer"));
                if (post && !asks && !Exceptions.allow("open-post", one.getSimpleName())) {
                    wrong.add(method.getFullName() + ": take a Viewer and ask the Doorkeeper; when the act is open to"
                            + " everyone, list it as open-post in "
                            + Path.of("src/test/resources/house/exceptions.txt"));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static DescribedPredicate<com.tngtech.archunit.core.domain.JavaAnnotation<?>> named(String simple) {
        return DescribedPredicate.describe(
                simple, annotation -> annotation.getRawType().getSimpleName().equals(simple));
    }
}
