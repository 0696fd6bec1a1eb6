// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/record_check.h"

#include "core/base/parallel.h"
#include "core/event/record_at.h"
#include "core/query/file_rows.h"
#include "core/query/record_texts.h"
#include "core/query/row_check.h"
#include "core/store/raw_reader.h"

#include <algorithm>
#include <memory>
#include <mutex>
#include <optional>

namespace trailscope {

namespace {

//! Checks one archive file after another. One a thread.
class FileCheck {
public:
    FileCheck(const Plan& plan, const EventStore& store)
        : m_plan(plan), m_store(store), m_reader(makeReader(*store.rawSource())), m_texts(plan)
    {
    }

    //! The matching rows are found() afterwards.
    [[nodiscard]] std::optional<Error> check(FileId file, std::span<const RowPlace> rows)
    {
        m_found.clear();
        const auto text = m_reader->read(file);
        if (!text.ok()) {
            return text.error();
        }
        if (!beginsAll(text.value(), rows)) {
            return changedFile(rows.front().row);
        }
        m_texts.search(text.value(), rows);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const auto matches = decide(text.value(), rows, i);
            if (!matches) {
                return changedFile(rows[i].row);
            }
            if (*matches) {
                m_found.push_back(rows[i].row);
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] const std::vector<RowId>& found() const noexcept { return m_found; }

private:
    //! Nothing when the record is needed and is not there.
    [[nodiscard]] std::optional<bool> decide(std::string_view fileText, std::span<const RowPlace> rows,
                                             std::size_t index) const
    {
        if (const auto decided = m_texts.decide(index)) {
            return decided;
        }
        const auto record = recordAt(fileText, rows[index].offset);
        return record.empty() ? std::nullopt
                              : std::optional(RowCheck(m_store, rows[index].row, record).matches(m_plan));
    }

    //! Does a record begin wherever one was loaded from, and end in the last case?
    [[nodiscard]] static bool beginsAll(std::string_view text, std::span<const RowPlace> rows)
    {
        const auto begins = [text](const RowPlace& row) {
            return row.offset < text.size() && text[row.offset] == '{';
        };
        return std::all_of(rows.begin(), rows.end(), begins) && !recordAt(text, rows.back().offset).empty();
    }

    [[nodiscard]] Error changedFile(RowId row) const
    {
        return {ErrorCode::FileChanged, std::string(m_store.text(Field::File, row)), {}};
    }

    const Plan& m_plan;
    const EventStore& m_store;
    std::unique_ptr<RawReader> m_reader;
    RecordTexts m_texts;
    std::vector<RowId> m_found;
};

} // namespace

Result<Done> checkRecords(const Plan& plan, const RowSet& rows, const EventStore& store,
                          const RowsFound& found, const std::stop_token& stop, const FileUnread& unread)
{
    if (rows.count() == 0) {
        return Done();
    }
    if (store.rawSource() == nullptr) {
        return Error{ErrorCode::NotFound, {}, "these events come from no archive"};
    }
    FileRows files(rows, store);
    const auto threads = coreCount();
    std::vector<std::unique_ptr<FileCheck>> checks(threads);
    std::mutex mutex;
    std::optional<Error> error;
    std::stop_source ending;
    const std::stop_callback stopsToo(stop, [&ending] { ending.request_stop(); });
    parallelFor(files.size(), threads, ending.get_token(), [&](unsigned worker, std::size_t i) {
        auto& check = checks[worker];
        if (!check) {
            check = std::make_unique<FileCheck>(plan, store);
        }
        auto problem = check->check(files.file(i), files.rows(i));
        const std::lock_guard lock(mutex);
        if (problem && unread) {
            unread({*std::move(problem), files.rows(i).size()});
        } else if (problem) {
            error = error ? error : std::move(problem);
            ending.request_stop();
        } else if (!check->found().empty()) {
            found(check->found());
        }
    });
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    return error ? Result<Done>(*error) : Result<Done>(Done());
}

} // namespace trailscope
