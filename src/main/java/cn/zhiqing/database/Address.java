package cn.zhiqing.database;

import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Where a database is and who signs in; the password never shows. */
public record Address(String url, String user, String password) {

    @Override
    public String toString() {
        return "Address[" + url + " " + user + "]";
    }

    DataSource unpooled() {
        return new DriverManagerDataSource(url, user, password);
    }

    /** For people, as every refusal to connect is told. */
    CannotStart unreachable(Throwable cause) {
        return new CannotStart(
                "连接不上数据库 " + url + "（用户 " + user + "）：" + cause.getMessage() + "。请检查地址、用户和口令。",
                "The database " + url + " cannot be reached as " + user + ": " + cause.getMessage(),
                cause);
    }
}
