package cn.zhiqing.cli;

import java.util.stream.Collectors;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** 命令写错 in the language of the call; picocli's own sentences are English only. */
final class WrongCalls {

    private WrongCalls() {}

    static String told(CommandSpec spec, ParameterException wrong) {
        return switch (wrong) {
            case MissingParameterException missing
            when !missing.getMissing().isEmpty() ->
                Words.say(
                        spec,
                        "wrongCall.missing",
                        missing.getMissing().stream().map(WrongCalls::name).collect(Collectors.joining(" ")));
            case UnmatchedArgumentException unmatched
            when unmatched.isUnknownOption() ->
                Words.say(spec, "wrongCall.option", String.join(" ", unmatched.getUnmatched()));
            case UnmatchedArgumentException unmatched ->
                Words.say(spec, "wrongCall.unmatched", String.join(" ", unmatched.getUnmatched()));
            case MissingParameterException missing
            when missing.getArgSpec() != null -> Words.say(spec, "wrongCall.missing", name(missing.getArgSpec()));
            case ParameterException value
            when value.getArgSpec() != null && value.getValue() != null ->
                Words.say(spec, "wrongCall.value", name(value.getArgSpec()), value.getValue());
            default -> String.valueOf(wrong.getMessage());
        };
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + (option.arity().max() > 0 ? " " + argument.paramLabel() : "")
                : argument.paramLabel();
    }
}
