package cn.zhiqing.cases.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Applying, page by page, on the whole application")
class ApplyFlowTest {

    private final Town town = Town.shared();

    @Test
    @DisplayName("a natural person answers, checks, hands in and gets number, code and date (条例第二十九条)")
    void person() {
        Citizen lin = new Citizen(town);
        lin.open("/apply");
        lin.fill(Map.of("who", "person")).send("/apply/who");
        assertThat(lin.path()).isEqualTo("/apply/person");
    }
}
