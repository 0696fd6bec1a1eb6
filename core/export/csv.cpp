// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/csv.h"

#include "core/base/atomic_file.h"
#include "core/export/csv_cell.h"
#include "core/query/field_text.h"

#include <string_view>

namespace trailscope {

namespace {

constexpr std::string_view byteOrderMark = "\xef\xbb\xbf";
constexpr std::string_view lineEnd = "\r\n";

//! Appends the lines of one export, one at a time.
class CsvLines {
public:
    CsvLines(const CsvOptions& options, const QueryContext& context) : m_options(options), m_context(context)
    {
    }

    void appendHeading(std::string& text) const
    {
        text += m_options.byteOrderMark ? byteOrderMark : std::string_view();
        appendColumns(text, [this, &text](Field field) {
            if (field == Field::Time) {
                appendCsvCell(text, "time (" + m_context.calendar->zone.name() + ")");
                text += ",time (UTC)";
            } else {
                appendCsvCell(text, fieldName(field));
            }
        });
    }

    void appendRow(std::string& text, RowId row) const
    {
        appendColumns(text, [this, &text, row](Field field) { appendValue(text, field, row); });
    }

private:
    template<typename AppendColumn>
    void appendColumns(std::string& text, AppendColumn&& appendColumn) const
    {
        bool first = true;
        for (const auto field : m_options.columns) {
            text += first ? "" : ",";
            first = false;
            appendColumn(field);
        }
        text += lineEnd;
    }

    void appendValue(std::string& text, Field field, RowId row) const
    {
        const auto& store = *m_context.store;
        if (field == Field::Time) {
            text += m_context.calendar->zone.formatWithOffset(store.time(row));
            text += ',';
            text += formatUtc(store.time(row));
        } else if (fieldInfo(field).storage == FieldStorage::Dictionary) {
            appendCsvCell(text, store.text(field, row));
        } else {
            appendCsvCell(text, fieldText(field, row, m_context));
        }
    }

    const CsvOptions& m_options;
    const QueryContext& m_context;
};

} // namespace

Result<Done> writeCsv(const std::filesystem::path& file, std::span<const RowId> rows,
                      const CsvOptions& options, const QueryContext& context, const CsvProgress& progress,
                      std::stop_token stop)
{
    constexpr std::size_t rowsPerStep = 4'096;
    AtomicFile out(file);
    const CsvLines lines(options, context);
    std::string text;
    lines.appendHeading(text);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        lines.appendRow(text, rows[i]);
        if ((i + 1) % rowsPerStep != 0) {
            continue;
        }
        if (stop.stop_requested()) {
            return Error{ErrorCode::Cancelled, file.string(), {}};
        }
        if (auto written = out.write(text); !written.ok()) {
            return written;
        }
        text.clear();
        if (progress) {
            progress(i + 1);
        }
    }
    if (auto written = out.write(text); !written.ok()) {
        return written;
    }
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, file.string(), {}};
    }
    if (progress) {
        progress(rows.size());
    }
    return out.commit();
}

std::string toCsv(std::span<const RowId> rows, const CsvOptions& options, const QueryContext& context)
{
    const CsvLines lines(options, context);
    std::string text;
    lines.appendHeading(text);
    for (const auto row : rows) {
        lines.appendRow(text, row);
    }
    return text;
}

} // namespace trailscope
