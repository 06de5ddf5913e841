package cn.zhiqing.site;

import static org.assertj.core.api.Assertions.assertThat;

import cn.zhiqing.access.StaffBook;
import cn.zhiqing.cases.Receipt;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Free text has a length, and a sentence says which")
class LimitsTest {

    private final WholeCity city = WholeCity.shared();

    @Test
    @DisplayName("the reason of a reveal: 200 characters; a longer one reveals nothing and comes back")
    void reason() {
        Receipt receipt = city.arrived(
                city.kjj,
                city.bean(StaffBook.class).byLogin("hejing").orElseThrow().id(),
                WholeCity.asked("尉迟明", "370102199001011232", "13853166666", "科技奖励名单"));
        String path = "/cases/kjj-" + receipt.number() + "/reveal";
        WholeCity.Answer answer = city.post("hejing", path, "reason", "因".repeat(100_000));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("原因最多 200 个字，现在是 100000 个").doesNotContain("尉迟明");
        assertThat(city.post("hejing", path, "reason", "因".repeat(200)).text()).contains("尉迟明");
    }

    @Test
    @DisplayName("names of staff, names and details of bodies")
    void administration() {
        String[] person = {"login", "langname", "name", "长".repeat(41), "body", city.kjj.toString()};
        assertThat(city.post("xitong", "/admin/staff", person).text()).contains("姓名最多 40 个字");
        String[] body = {
            "code",
            "langer",
            "name",
            "长".repeat(101),
            "shortName",
            "长局",
            "kind",
            "DEPARTMENT",
            "parent",
            city.city.toString(),
            "region",
            "370100",
            "officeAddress",
            "路".repeat(201)
        };
        assertThat(city.post("xitong", "/admin/bodies", body).text()).contains("机关全称和简称最多 100 个字", "每一项最多 200 个字");
    }
}
