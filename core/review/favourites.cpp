// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/favourites.h"

#include "core/base/folder_lock.h"
#include "core/review/json_input.h"
#include "core/review/json_output.h"
#include "core/review/review_file.h"

namespace trailscope {

namespace {

constexpr std::string_view listKey = "favourites";

} // namespace

std::filesystem::path favouritesFile(const std::filesystem::path& presetFolder)
{
    return presetFolder / ".favourites.json";
}

Result<Favourites> readFavourites(const std::filesystem::path& file)
{
    const auto text = readReviewFile(file);
    if (!text.ok() || text.value().empty()) {
        return text.ok() ? Result<Favourites>(Favourites()) : text.error();
    }
    JsonInput input;
    Favourites favourites;
    if (const auto members = input.parse(text.value())) {
        input.requireVersion(*members, 1);
        input.require(*members, {listKey});
        JsonInput::Element ids;
        if ((*members)[listKey].get(ids) == simdjson::SUCCESS) {
            for (const auto id : input.list(listKey, ids)) {
                favourites.push_back(input.text(listKey, id));
            }
        }
    }
    if (!input.problems().empty()) {
        return input.problems().front();
    }
    return favourites;
}

Result<Done> saveFavourites(const std::filesystem::path& file, const Favourites& favourites)
{
    JsonOutput out;
    out.open({}, '{');
    out.number("schemaVersion", 1);
    out.open(listKey, '[');
    for (const auto& id : favourites) {
        out.text({}, id);
    }
    out.close(']');
    out.close('}');
    return writeReviewFile(file, out.document());
}

Result<Favourites> setFavourite(const std::filesystem::path& file, const std::string& id, bool favourite)
{
    const auto lock = FolderLock::acquire(file.parent_path());
    if (!lock.ok()) {
        return lock.error();
    }
    auto favourites = readFavourites(file);
    if (!favourites.ok()) {
        return favourites;
    }
    std::erase(favourites.value(), id);
    if (favourite) {
        favourites.value().push_back(id);
    }
    const auto saved = saveFavourites(file, favourites.value());
    return saved.ok() ? std::move(favourites) : saved.error();
}

} // namespace trailscope
