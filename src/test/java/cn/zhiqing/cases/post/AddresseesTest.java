package cn.zhiqing.cases.post;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.Body;
import cn.zhiqing.access.BodyKind;
import cn.zhiqing.kernel.BodyId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("收件机关: a letter is that body's to whose published address it was sent, else the mailbox's")
class AddresseesTest {

    private static Body body(long id, String code, String email) {
        return new Body(
                new BodyId(id),
                code,
                code,
                code,
                null,
                BodyKind.DEPARTMENT,
                "370100",
                new Body.Remedies("", ""),
                false,
                new Body.Office("", "", "", "", email, ""));
    }

    private static final List<Body> BODIES = List.of(
            body(1, "shi", ""), body(7, "kjj", "Kjj.Gongkai@jinan.example"), body(8, "zyj", "zyj@jinan.example"));

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource({
        "kjj.gongkai@jinan.example,7",
        "KJJ.GONGKAI@JINAN.EXAMPLE,7",
        "kjj.gongkai+box@jinan.example,7",
        "other@x.example;zyj@jinan.example,8",
        "city@jinan.example,1",
        ";,1"
    })
    void whose(String to, long expected) {
        assertThat(Addressees.of(List.of(to.split(";")), BODIES, new BodyId(1))).isEqualTo(new BodyId(expected));
    }
}
