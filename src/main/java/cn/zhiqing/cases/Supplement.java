package cn.zhiqing.cases;

import cn.zhiqing.cases.Application.DeliveryForm;
import cn.zhiqing.cases.Application.DeliveryWay;
import cn.zhiqing.cases.Application.IdType;
import cn.zhiqing.privacy.Secret;

/** 补齐的内容: what of article 29 came with a correction; what did not come is blank or not given. */
public record Supplement(
        Secret<String> name,
        IdType idType,
        Secret<String> idNumber,
        Secret<String> phone,
        Secret<String> email,
        Secret<String> address,
        DeliveryForm form,
        DeliveryWay way) {}
