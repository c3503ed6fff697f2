// SPDX-License-Identifier: Apache-2.0
package riia.command.line.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import riia.command.line.internal.Described.Operand;
import riia.command.line.internal.Described.Option;
import riia.command.spi.UsageException;

/**
 * What a user typed after a command's name, checked against its command. Options stand anywhere, also as {@code --x=y}.
 *
 * @param values of options, by name with dashes
 * @param flags that were given
 * @param operands in order
 * @param format how to report
 * @param help whether only the help is wanted
 */
record Arguments(Map<String, String> values, Set<String> flags, List<String> operands, ReportFormat format, boolean help) {

    private static final Option FORMAT = Option.of("--format table|csv|json  how results are written; table unless told");
    private static final Option HELP = Option.of("--help  shows this");

    static Arguments parse(Described command, List<String> typed) throws UsageException {
        try {
            ParseResult result = new CommandLine(spec(command)).parseArgs(typed.toArray(String[]::new));
            return of(result);
        } catch (ParameterException e) {
            throw new UsageException(e.getMessage());
        }
    }

    private static Arguments of(ParseResult result) throws UsageException {
        boolean help = result.isUsageHelpRequested();
        Map<String, String> values = new HashMap<>();
        Set<String> flags = new HashSet<>();
        for (OptionSpec option : result.matchedOptions()) {
            if (option.arity().max() == 0) {
                flags.add(option.longestName());
            } else {
                values.put(option.longestName(), String.join("\n", option.stringValues()));
            }
        }
        List<String> operands = result.matchedPositionals().stream().distinct()
                .flatMap(one -> one.originalStringValues().stream()).toList();
        return new Arguments(Map.copyOf(values), Set.copyOf(flags), operands,
                ReportFormat.of(Optional.ofNullable(values.get(FORMAT.name()))), help);
    }

    /** The same in the words of the library that parses and explains it. */
    static CommandSpec spec(Described command) {
        CommandSpec spec = CommandSpec.create().name("riia " + command.text());
        spec.usageMessage().description(command.summary()).width(100).sortOptions(false)
                .footer(command.notes().toArray(String[]::new)).synopsisAutoIndentThreshold(0.3);
        int index = 0;
        for (Operand operand : command.operands()) {
            spec.addPositional(positional(operand, index++));
        }
        command.options().forEach(option -> spec.addOption(option(option)));
        return spec.addOption(option(FORMAT)).addOption(OptionSpec.builder(HELP.name(), "-h").usageHelp(true)
                .type(boolean.class).description(HELP.help()).build());
    }

    private static PositionalParamSpec positional(Operand operand, int index) {
        String least = operand.needed() ? "1" : "0";
        return PositionalParamSpec.builder().paramLabel(operand.label()).description(operand.help())
                .index(operand.many() ? index + "..*" : String.valueOf(index)).arity(least + (operand.many() ? "..*" : "..1"))
                .required(operand.needed()).type(operand.many() ? List.class : String.class)
                .auxiliaryTypes(String.class).build();
    }

    private static OptionSpec option(Option option) {
        OptionSpec.Builder builder = OptionSpec.builder(option.name()).description(option.help()).required(option.required());
        return option.label()
                .map(label -> builder.arity("1").type(label.endsWith("...") ? List.class : String.class).auxiliaryTypes(String.class)
                        .paramLabel(label).build())
                .orElseGet(() -> builder.arity("0").type(boolean.class).build());
    }
}
