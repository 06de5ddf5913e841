package cn.zhiqing;

import cn.zhiqing.kernel.CityClock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

/** The server: composes every module into one process. */
@SpringBootApplication
public class Zhiqing {

    public static void main(String[] args) {
        SpringApplication.run(Zhiqing.class, args);
    }

    @Bean
    CityClock cityClock() {
        return CityClock.system();
    }
}
