// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/options.h"

#include "app/cli/error_text.h"
#include "app/cli/message.h"
#include "app/cli/standard_output.h"
#include "core/review/preset.h"

#include <algorithm>
#include <CLI/CLI.hpp>
#include <map>
#include <sstream>

namespace trailscope::cli {

namespace {

constexpr int wrongUse = 2;

//! Adds the commands to the parser; what they set lies in one Options.
class OptionParser {
public:
    OptionParser()
    {
        m_app.require_subcommand(1);
        m_app.set_version_flag("--version", TRAILSCOPE_VERSION);
        addInfo();
        addQuery();
        addCount();
        addFacet();
        addGroup();
        addHistogram();
        addPresets();
        addVerify();
        addReport();
    }

    [[nodiscard]] ParsedOptions parse(int argc, char* argv[])
    {
        try {
            m_app.parse(argc, argv);
        } catch (const CLI::ParseError& error) {
            return {std::nullopt, explain(error)};
        }
        if (m_options.command == Command::PresetRun) {
            splitPresetsFromPaths();
        }
        return {m_options, 0};
    }

private:
    //! Prints the help or the version that was asked for, or what is wrong.
    int explain(const CLI::ParseError& error)
    {
        std::ostringstream answer;
        std::ostringstream mistake;
        const int code = m_app.exit(error, answer, mistake);
        std::istringstream lines(mistake.str());
        for (std::string line; std::getline(lines, line);) {
            tell(line);
        }
        const auto printed = print(answer.str());
        if (!printed.ok()) {
            tellTrouble(sentence(printed.error()));
        }
        return code == 0 && printed.ok() ? 0 : wrongUse;
    }

    CLI::App* addCommand(CLI::App& parent, const char* name, const char* help, Command command)
    {
        auto* added = parent.add_subcommand(name, help);
        added->callback([this, command] { m_options.command = command; });
        return added;
    }

    void addPaths(CLI::App& command)
    {
        command.add_option("PATH", m_options.paths, "Files and folders of the archive; read, never changed")
            ->required();
    }

    void addCommon(CLI::App& command)
    {
        const std::map<std::string, Format> formats{
            {"table", Format::Table}, {"csv", Format::Csv}, {"json", Format::Json}};
        command.add_option("--tz", m_options.zone, "Time zone, such as Asia/Tokyo (default: the system's)");
        command.add_option("--calendar", m_options.calendar, "Calendar file with working hours and holidays");
        command.add_option("--format", m_options.format, "table, csv or json")
            ->transform(CLI::CheckedTransformer(formats));
        command.add_flag("--quiet", m_options.quiet, "Say nothing but the answer");
    }

    void addQuestion(CLI::App& command)
    {
        command.add_option("--filter", m_options.filter,
                           "Only events that match, such as 'user: Jiro and outcome: denied'");
        command.add_option("--preset", m_options.preset,
                           "Only events that this preset finds, by its id or its file; with --filter, both");
        addValues(command);
        addCommon(command);
    }

    void addValues(CLI::App& command)
    {
        command
            .add_option("--set", m_options.values,
                        "Give a parameter of the preset its value, NAME=VALUE; 'presets show' names them")
            ->allow_extra_args(false);
    }

    void addInfo()
    {
        auto* info = addCommand(m_app, "info", "Files, events, period, accounts, regions, damage, duplicates",
                                Command::Info);
        addPaths(*info);
        addCommon(*info);
        info->add_flag("--folded", m_options.folded,
                       "List the records that were folded as duplicates, and those that stayed");
    }

    void addQuery()
    {
        auto* query = addCommand(m_app, "query", "List events", Command::Query);
        addPaths(*query);
        addQuestion(*query);
        query->add_option("--columns", m_options.columns, "Fields to show, such as time,user,event")
            ->delimiter(',')
            ->allow_extra_args(false);
        query->add_option("--sort", m_options.sort, "Field to order by, with :desc for descending");
        query->add_option("--limit", m_options.limit, "At most so many events");
        query->add_flag(
            "--trailer", m_options.trailer,
            "With --format json: a last line {\"incomplete\": ...}, null when nothing is missing");
        query->add_flag("--explain", m_options.explain,
                        "Print how the filter is understood and answered, instead of events");
    }

    void addCount()
    {
        auto* count = addCommand(m_app, "count", "Count events", Command::Count);
        addPaths(*count);
        addQuestion(*count);
        addSum(*count);
    }

    void addFacet()
    {
        auto* facet = addCommand(m_app, "facet", "The values of a field with their counts", Command::Facet);
        addPaths(*facet);
        addQuestion(*facet);
        facet->add_option("--field", m_options.field, "The field, such as user")->required();
        facet->add_option("--top", m_options.top, "At most so many values (default 20)");
    }

    void addGroup()
    {
        auto* group =
            addCommand(m_app, "group", "Events by one or two fields: first, last, failures", Command::Group);
        addPaths(*group);
        addQuestion(*group);
        group
            ->add_option("--field", m_options.groupFields,
                         "One or two fields, such as user,ip (default: the preset's)")
            ->delimiter(',')
            ->allow_extra_args(false);
        group->add_option("--distinct", m_options.distinct, "Count the values of this field in each group");
        addSum(*group);
        group->add_option("--order", m_options.order,
                          "values, events, failures, share, first, last, distinct or sum, with :desc for the "
                          "largest first (default events:desc)");
        group->add_option("--top", m_options.top, "At most so many groups (default 20)");
    }

    void addSum(CLI::App& command)
    {
        command.add_option("--sum", m_options.sum, "Add up the numbers of this field, such as bytes");
    }

    void addHistogram()
    {
        const std::map<std::string, By> widths{{"minute", By::Minute}, {"5-minutes", By::FiveMinutes},
                                               {"hour", By::Hour},     {"day", By::Day},
                                               {"week", By::Week},     {"week-hour", By::WeekHour}};
        auto* histogram = addCommand(m_app, "histogram", "Events over time", Command::Histogram);
        addPaths(*histogram);
        addQuestion(*histogram);
        histogram
            ->add_option("--by", m_options.by,
                         "minute, 5-minutes, hour, day, week or week-hour (default: the preset's, else hour)")
            ->transform(CLI::CheckedTransformer(widths));
        histogram->add_option("--split", m_options.split, "A field: one count for each of its top values");
    }

    void addPresets()
    {
        auto* presets = m_app.add_subcommand("presets", "The saved questions of the review");
        presets->require_subcommand(1);
        addCommon(*addCommand(*presets, "list", "List them", Command::PresetList));
        auto* show = addCommand(*presets, "show", "Show one", Command::PresetShow);
        show->add_option("ID", m_options.presetIds, "The preset's id, or its file")->required()->expected(1);
        addCommon(*show);
        auto* check =
            addCommand(*presets, "check", "Name every problem of preset files, before they are taken over",
                       Command::PresetCheck);
        check->add_option("FILE", m_options.paths, "Files of presets")->required();
        check->add_flag("--quiet", m_options.quiet, "Name problems only");
        auto* run =
            addCommand(*presets, "run", "Count what presets find: run ID... PATH... or run --all PATH...",
                       Command::PresetRun);
        run->add_flag("--all", m_options.allPresets, "Every preset");
        run->add_option("--preset", m_options.preset, "A preset's file, beside those that are named");
        addValues(*run);
        addPaths(*run);
        addCommon(*run);
    }

    void addVerify()
    {
        auto* verify =
            addCommand(m_app, "verify",
                       "Hold files against their names; find gaps, duplicates and what the trail can't "
                       "show. Exit code 1 when anything differs or is missing",
                       Command::Verify);
        addPaths(*verify);
        addCommon(*verify);
        verify->add_option("--manifest", m_options.manifest,
                           "Write the files' SHA-256, as sha256sum reads it");
        addForce(*verify);
        verify->add_option("--compare", m_options.compare, "An earlier manifest to hold the files against");
        verify->add_option("--public-keys", m_options.publicKeys,
                           "Keys for the signatures of CloudTrail's digest files, as printed by "
                           "'aws cloudtrail list-public-keys'");
    }

    void addForce(CLI::App& command)
    {
        command.add_flag("--force", m_options.force,
                         "Write into the archive's folder too; never over one of its files");
    }

    void addReport()
    {
        auto* report = addCommand(m_app, "report",
                                  "A manager's page: logins and errors, off-hours logins by person and use "
                                  "of root against the period before, coverage",
                                  Command::Report);
        addPaths(*report);
        report->add_option("--filter", m_options.filter, "Only events that match");
        report
            ->add_option(
                "--preset", m_options.reportPresets,
                "Tell what this preset finds, by id or file; may be repeated (default: s1, s2, s3, s4)")
            ->allow_extra_args(false);
        report->add_option("--from", m_options.from,
                           "The first day, such as 2026-10-01, or any time of a filter");
        report->add_option("--to", m_options.to, "The last day");
        report
            ->add_option("--out", m_options.out, "Write FILE.pdf, FILE.html or FILE.json instead of printing")
            ->check([](const std::string& path) {
                const auto kind = std::filesystem::path(path).extension();
                const bool known = kind == ".pdf" || kind == ".html" || kind == ".json";
                return known ? std::string() : "the name must end in .pdf, .html or .json";
            });
        addForce(*report);
        report->add_option("--paper", m_options.paper, "For a PDF: a4 or letter")
            ->check(CLI::IsMember({"a4", "letter"}));
        report->add_option("--language", m_options.language, "For a PDF or HTML: en, ja or zh_CN")
            ->check(CLI::IsMember({"en", "ja", "zh_CN"}));
        addCommon(*report);
    }

    //! `run ID... PATH...`: what names a preset at the front is one.
    void splitPresetsFromPaths()
    {
        auto& paths = m_options.paths;
        const auto isPreset = [](const std::filesystem::path& path) {
            return findPreset(builtinPresets(), path.native()) != nullptr;
        };
        const auto firstPath =
            m_options.allPresets ? paths.begin() : std::find_if_not(paths.begin(), paths.end(), isPreset);
        for (auto id = paths.begin(); id != firstPath; ++id) {
            m_options.presetIds.push_back(id->native());
        }
        paths.erase(paths.begin(), firstPath);
    }

    CLI::App m_app{
        "Reads archives of cloud audit trails (Alibaba Cloud ActionTrail, AWS CloudTrail).\n"
        "Exit code: 0 done; 1 done, but something is damaged, left out or unsound; 2 wrong use, nothing\n"
        "readable, or the answer could not be written.",
        "trailscope-cli"};
    Options m_options;
};

} // namespace

ParsedOptions parseOptions(int argc, char* argv[])
{
    return OptionParser().parse(argc, argv);
}

} // namespace trailscope::cli
