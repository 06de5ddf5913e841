package cn.zhiqing.exchange;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** 接口说明, and the answer for addresses that are not in it. */
@Controller
class OpenApiController {

    static final String HERE = "/api/v1/openapi.json";

    @GetMapping(HERE)
    ResponseEntity<byte[]> description() throws IOException {
        try (InputStream file = new ClassPathResource("exchange/openapi.json").getInputStream()) {
            return Replying.of(200, Replying.JSON, file.readAllBytes());
        }
    }

    @RequestMapping("/api/**")
    ResponseEntity<byte[]> elsewhere() {
        return Replying.of(Problem.of(404, "NO_SUCH_ADDRESS", "接口没有这个地址，或者不用这个方法；请看 " + HERE + "。"));
    }
}
