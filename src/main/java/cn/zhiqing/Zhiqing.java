package cn.zhiqing;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The server: composes every module into one process. */
@SpringBootApplication
public class Zhiqing {

    public static void main(String[] args) {
        SpringApplication.run(Zhiqing.class, args);
    }
}
