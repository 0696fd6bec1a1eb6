// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/query_context.h"
#include "core/review/favourites.h"
#include "core/review/preset.h"

#include <QWidget>

#include <optional>
#include <vector>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace trailscope::ui {

class LatestJob;

//! The saved questions of the review, the favourites first, then grouped by scenario, each with how many
//! events of the loaded archive it finds; below them what the chosen one finds, how to judge it and what the
//! trail can't show. A name that ends in dots asks for something first. Counts on another thread once a load
//! has finished.
class PresetPanel final : public QWidget {
    Q_OBJECT
public:
    explicit PresetPanel(QWidget* parent = nullptr);
    ~PresetPanel() override;
    Q_DISABLE_COPY_MOVE(PresetPanel)

    [[nodiscard]] QSize sizeHint() const override;

    //! In the order shown; those of one group must follow each other. Counts anew.
    void setPresets(const std::vector<Preset>& presets, const Favourites& favourites);

    //! Counts anew when the store is final; while it loads no counts are shown.
    void setContext(const QueryContext& context);

Q_SIGNALS:
    //! The user wants to see what this preset finds.
    void presetRequested(const QString& id);

    //! The user asks what can be done with a preset; \a position is on the screen.
    void menuRequested(const QString& id, const QPoint& position);
    void groupMenuRequested(const QString& group, const QPoint& position);

    //! The presets' events could not be counted; no counts are shown.
    void failed(const trailscope::Error& error);

    //! The user wants to keep the present view.
    void saveViewRequested();

private:
    //! One line of the tree.
    struct Line {
        QTreeWidgetItem* item = nullptr;
        std::size_t preset = 0; //!< an index of m_presets; a favourite has two lines
    };

    void createTree();
    QWidget* createExplanation();
    QTreeWidgetItem* addGroup(const QString& title);
    void addLine(QTreeWidgetItem& group, std::size_t preset);
    void openMenu(const QPoint& position);
    [[nodiscard]] const Preset* presetOf(const QTreeWidgetItem* item) const;
    void count();
    void showCounts(const std::vector<std::optional<std::size_t>>& counts);
    void clearCounts();
    void explain(const QTreeWidgetItem* item);

    std::vector<Preset> m_presets;
    std::vector<Line> m_lines;
    QTreeWidget* m_tree = nullptr;
    QLabel* m_explanation = nullptr;
    std::optional<QueryContext> m_context;
    LatestJob* m_job = nullptr;
};

} // namespace trailscope::ui
