// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/record_check.h"

#include "core/base/parallel.h"
#include "core/event/record_at.h"
#include "core/query/row_check.h"

#include <algorithm>
#include <mutex>
#include <optional>

namespace trailscope {

namespace {

struct Candidate {
    RecordPlace place;
    RowId row = 0;
};

//! All rows of one archive file.
using FileRows = std::span<const Candidate>;

std::vector<Candidate> candidatesByFile(const std::vector<RowId>& rows, const EventStore& store)
{
    std::vector<Candidate> candidates;
    candidates.reserve(rows.size());
    for (const auto row : rows) {
        candidates.push_back({store.place(row), row});
    }
    std::stable_sort(candidates.begin(), candidates.end(),
                     [](const Candidate& a, const Candidate& b) { return a.place.file < b.place.file; });
    return candidates;
}

std::vector<FileRows> splitByFile(std::span<const Candidate> candidates)
{
    std::vector<FileRows> files;
    while (!candidates.empty()) {
        const auto file = candidates.front().place.file;
        const auto end =
            std::find_if(candidates.begin(), candidates.end(),
                         [file](const Candidate& candidate) { return candidate.place.file != file; });
        const auto count = static_cast<std::size_t>(end - candidates.begin());
        files.push_back(candidates.first(count));
        candidates = candidates.subspan(count);
    }
    return files;
}

//! Appends the rows of one file that match.
std::optional<Error> checkFile(const Plan& plan, FileRows rows, const EventStore& store,
                               std::vector<RowId>& matching)
{
    const auto text = store.rawSource()->fileText(rows.front().place.file);
    if (!text.ok()) {
        return text.error();
    }
    for (const auto& candidate : rows) {
        const auto record = recordAt(*text.value(), candidate.place.offset);
        if (record.empty()) {
            return Error{ErrorCode::ReadFailed, std::string(store.text(Field::File, candidate.row)),
                         "the file has changed since it was loaded"};
        }
        if (RowCheck(store, candidate.row, record).matches(plan)) {
            matching.push_back(candidate.row);
        }
    }
    return std::nullopt;
}

} // namespace

Result<std::vector<RowId>> checkRecords(const Plan& plan, const std::vector<RowId>& rows,
                                        const EventStore& store, std::stop_token stop)
{
    if (rows.empty()) {
        return std::vector<RowId>();
    }
    if (store.rawSource() == nullptr) {
        return Error{ErrorCode::NotFound, {}, "these events come from no archive"};
    }
    const auto candidates = candidatesByFile(rows, store);
    const auto files = splitByFile(candidates);
    std::mutex mutex;
    std::vector<RowId> matching;
    std::optional<Error> error;
    parallelFor(files.size(), std::thread::hardware_concurrency(), stop, [&](unsigned, std::size_t file) {
        std::vector<RowId> some;
        auto problem = checkFile(plan, files[file], store, some);
        const std::lock_guard lock(mutex);
        matching.insert(matching.end(), some.begin(), some.end());
        if (problem && !error) {
            error = std::move(problem);
        }
    });
    if (stop.stop_requested()) {
        return Error{ErrorCode::Cancelled, {}, {}};
    }
    if (error) {
        return *error;
    }
    return matching;
}

} // namespace trailscope
