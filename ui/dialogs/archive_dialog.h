// SPDX-FileCopyrightText: 2026 The Trailscope authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/coverage/archive_audit.h"
#include "core/coverage/manifest.h"
#include "core/query/query_context.h"
#include "ui/base/file_chooser.h"

#include <QDialog>

#include <memory>
#include <optional>
#include <string>

class QDialogButtonBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;
class QTabWidget;

namespace trailscope::ui {

class CoverageView;
class LatestJob;
class TextTableModel;

//! Answers whether the archive is complete and unaltered: the coverage as a picture, findings, and every file
//! against its name. Reads all files again, off the UI thread; closing stops that.
class ArchiveDialog final : public QDialog {
    Q_OBJECT
public:
    struct Archive {
        std::vector<std::filesystem::path> paths;
        QueryContext context;
        LoadReport report;
    };

    ArchiveDialog(Archive archive, FileChooser& chooser, QWidget* parent = nullptr);
    ~ArchiveDialog() override;
    Q_DISABLE_COPY_MOVE(ArchiveDialog)

private:
    using AuditPtr = std::shared_ptr<ArchiveAudit>;

    struct ChosenFile {
        QString path;
        std::string content;
    };

    QTableView* addTable(const QString& title, const char* name, TextTableModel& model);
    void createButtons();
    void start();
    void tellProgress(std::size_t filesDone);
    void showAudit(const AuditPtr& audit);
    void showFindings();
    void showFolded(QTableView& table);
    void fitColumns(QTableView& table) const;
    void saveManifest();
    void compareManifest();
    void checkSignatures();
    void saveFindings();
    void save(const QString& path, const QByteArray& content);
    //! Asks for a file and reads it. Nothing when none was chosen, or when it can't be read, which is said.
    [[nodiscard]] std::optional<ChosenFile> chooseFile(const QString& title, FileKind kind,
                                                       const SmallFileRules& rules = {});
    [[nodiscard]] Manifest manifest() const;
    [[nodiscard]] QString summary() const;

    Archive m_archive;
    FileChooser& m_chooser;
    AuditPtr m_audit;
    LatestJob* m_job;
    QLabel* m_summary;
    QProgressBar* m_progress;
    QTabWidget* m_tabs;
    CoverageView* m_coverage;
    TextTableModel* m_findings;
    TextTableModel* m_files;
    TextTableModel* m_folded;
    TextTableModel* m_changes;
    QTableView* m_findingsTable = nullptr;
    QTableView* m_filesTable = nullptr;
    QTableView* m_changesTable = nullptr;
    QDialogButtonBox* m_buttons;
    std::vector<QPushButton*> m_afterwards; //!< what needs the answer
    QPushButton* m_checkSignatures = nullptr;
    QLabel* m_message;
};

} // namespace trailscope::ui
