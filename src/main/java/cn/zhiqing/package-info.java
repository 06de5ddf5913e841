/** Zhiqing (知情): the open system a Chinese city uses for government information disclosure (政府信息公开). */
@org.jspecify.annotations.NullMarked
package cn.zhiqing;
