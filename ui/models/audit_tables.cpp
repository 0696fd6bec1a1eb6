// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audit_tables.h"

#include "core/coverage/folded_events.h"
#include "ui/texts/audit_text.h"
#include "ui/texts/error_text.h"
#include "ui/texts/format.h"
#include "ui/texts/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace trailscope::ui {

namespace {

struct Tables {
    Q_DECLARE_TR_FUNCTIONS(trailscope::ui::Tables)
};

QString regionText(const CoverageGap& gap)
{
    return gap.region.empty() ? Tables::tr("all regions") : toQString(gap.region);
}

QString daysText(const TimeRange& range)
{
    return formatPeriod(range, TimeZone());
}

class FindingsMaker {
public:
    FindingsMaker(const EventStore& store, const TimeZone& zone) : m_store(store), m_zone(zone) {}

    void add(const CoverageGap& gap)
    {
        auto text = gap.planned ? Tables::tr("Nothing was delivered, in a maintenance window.")
                                : Tables::tr("Nothing was delivered where something must have been.");
        if (gap.eventAfter) {
            text += u' '
                  + Tables::tr("The next event: %1 %2.")
                        .arg(time(*gap.eventAfter), value(Field::Event, *gap.eventAfter));
        }
        add(gap.planned ? Tables::tr("Planned gap") : Tables::tr("Gap"), daysText(gap.range),
            QStringLiteral("%1, %2").arg(toQString(gap.account), regionText(gap)), text);
    }

    void add(const TrailChange& change)
    {
        auto text = Tables::tr("%1 by %2: %3.")
                        .arg(value(Field::Event, change.row), value(Field::User, change.row),
                             value(Field::Outcome, change.row));
        text += u' '
              + (change.next ? Tables::tr("The account's next event came after %1.")
                                   .arg(formatDuration(change.silenceSeconds))
                             : Tables::tr("No event of the account came after it."));
        add(Tables::tr("Trail changed"), time(change.row), value(Field::Account, change.row), text);
    }

    void add(const Silence& silence)
    {
        add(Tables::tr("Longest silence"), time(silence.before), toQString(silence.account),
            Tables::tr("%1 without any event.").arg(formatDuration(silence.seconds)));
    }

    void add(const DigestCheck& digest)
    {
        if (!isSound(digest)) {
            add(Tables::tr("Digest"), daysText(digest.period), {}, digestText(digest));
        }
    }

    void add(const DigestedLogProblem& problem)
    {
        add(Tables::tr("Digested log"), {}, {}, digestedLogText(problem));
    }

    void add(const std::filesystem::path& unlisted)
    {
        add(Tables::tr("In no digest"), {}, {}, toQString(unlisted.string()));
    }

    void add(const DuplicateOrigin& origin) { add(Tables::tr("Duplicates"), {}, {}, duplicateText(origin)); }

    void add(const TrailLimit& limit) { add(Tables::tr("Can't show"), {}, {}, limitText(limit)); }

    [[nodiscard]] TextTable take()
    {
        return {{Tables::tr("Finding"), Tables::tr("When"), Tables::tr("Account"), Tables::tr("What")},
                std::move(m_rows)};
    }

private:
    void add(const QString& kind, const QString& when, const QString& account, const QString& text)
    {
        m_rows.push_back({kind, when, account, text});
    }

    [[nodiscard]] QString time(RowId row) const { return formatTimeWithOffset(m_store.time(row), m_zone); }

    [[nodiscard]] QString value(Field field, RowId row) const { return toQString(m_store.text(field, row)); }

    const EventStore& m_store;
    const TimeZone& m_zone;
    std::vector<QStringList> m_rows;
};

bool needsALook(const FileCheck& file)
{
    return file.error || file.count == CheckResult::Differs || file.size == CheckResult::Differs
        || file.md5 == CheckResult::Differs;
}

QStringList fileRow(const FileCheck& file)
{
    const bool namesEvents = file.name && file.name->events;
    return {toQString(file.path.string()),
            formatCount(file.events),
            namesEvents ? formatCount(*file.name->events) : QString(),
            checkResultText(file.count),
            checkResultText(file.size),
            checkResultText(file.md5),
            formatBytes(file.sizeBytes),
            toQString(file.sha256),
            file.error ? errorReason(file.error->code) : QString()};
}

} // namespace

TextTable findingsTable(const ArchiveAudit& audit, const EventStore& store, const TimeZone& zone)
{
    FindingsMaker findings(store, zone);
    const auto addAll = [&findings](const auto& list) {
        for (const auto& one : list) {
            findings.add(one);
        }
    };
    addAll(audit.coverage.gaps);
    addAll(audit.digests.digests);
    addAll(audit.digests.problems);
    addAll(audit.digests.unlisted);
    addAll(audit.changes);
    addAll(audit.silences);
    addAll(audit.duplicates);
    addAll(audit.limits);
    return findings.take();
}

TextTable filesTable(const FileChecks& checks)
{
    TextTable table{{Tables::tr("File"), Tables::tr("Events"), Tables::tr("In its name"), Tables::tr("Count"),
                     Tables::tr("Size"), Tables::tr("md5"), Tables::tr("Bytes"), Tables::tr("SHA-256"),
                     Tables::tr("Problem")},
                    {}};
    for (const bool first : {true, false}) {
        for (const auto& file : checks.files) {
            if (needsALook(file) == first) {
                table.rows.push_back(fileRow(file));
            }
        }
    }
    return table;
}

TextTable foldedTable(const LoadReport& report, const EventStore& store, const TimeZone& zone)
{
    TextTable table{{Tables::tr("Time"), Tables::tr("Event"), Tables::tr("User"), Tables::tr("Folded record"),
                     Tables::tr("At byte"), Tables::tr("Into the record of"), Tables::tr("At byte")},
                    {}};
    for (const auto& folded : foldedEvents(report, store)) {
        table.rows.push_back({formatTimeWithOffset(folded.time, zone), toQString(folded.event),
                              toQString(folded.user), toQString(folded.file), formatCount(folded.offset),
                              toQString(folded.keptFile), formatCount(folded.keptOffset)});
    }
    return table;
}

TextTable changesTable(const ManifestChanges& changes)
{
    TextTable table{{Tables::tr("Since the manifest"), Tables::tr("File"), Tables::tr("Now at")}, {}};
    const auto add = [&table](const QString& what, const std::vector<std::string>& paths) {
        for (const auto& path : paths) {
            table.rows.push_back({what, toQString(path), {}});
        }
    };
    add(Tables::tr("removed"), changes.removed);
    add(Tables::tr("changed"), changes.changed);
    for (const auto& move : changes.moved) {
        table.rows.push_back({Tables::tr("moved"), toQString(move.from), toQString(move.to)});
    }
    add(Tables::tr("added"), changes.added);
    return table;
}

} // namespace trailscope::ui
